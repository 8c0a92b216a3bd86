package de.kooperationsbuch.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Writers that write one after another as fast as they are let, all at the same time. */
final class Writers {
    private Writers() {}

    /** One writer; closed when its time is over. */
    interface Writer extends AutoCloseable {
        void write() throws Exception;

        @Override
        default void close() throws SQLException {}
    }

    /** Writes per second of all together. */
    static double perSecond(int writers, Duration duration, IntFunction<Writer> newWriter) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            long start = System.nanoTime();
            long end = start + duration.toNanos();
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                Writer writer = newWriter.apply(i);
                counts.add(threads.submit(() -> writeUntil(end, writer)));
            }
            return sum(counts) * 1e9 / (System.nanoTime() - start);
        } finally {
            threads.shutdown();
        }
    }

    private static long writeUntil(long end, Writer writer) throws Exception {
        try (writer) {
            long count = 0;
            while (System.nanoTime() < end) {
                writer.write();
                count++;
            }
            return count;
        }
    }

    private static long sum(List<Future<Long>> counts) throws InterruptedException, ExecutionException {
        long sum = 0;
        for (Future<Long> count : counts) sum += count.get();
        return sum;
    }
}
