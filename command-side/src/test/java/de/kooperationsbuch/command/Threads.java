package de.kooperationsbuch.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Several threads that begin at the same moment. */
public final class Threads {
    private Threads() {}

    public static <T> List<T> together(List<Callable<T>> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        CyclicBarrier start = new CyclicBarrier(works.size());
        try {
            List<Future<T>> running = works.stream()
                    .map(work -> threads.submit(() -> {
                        start.await(30, TimeUnit.SECONDS);
                        return work.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) results.add(future.get(60, TimeUnit.SECONDS));
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns once the thread waits for another. */
    public static Thread parked(Thread thread) {
        until(() -> thread.getState() == Thread.State.WAITING || !thread.isAlive());
        return thread;
    }

    /** Returns once it is so, or this thread is interrupted. */
    public static void until(BooleanSupplier so) {
        while (!so.getAsBoolean() && !Thread.currentThread().isInterrupted()) Thread.yield();
    }
}
