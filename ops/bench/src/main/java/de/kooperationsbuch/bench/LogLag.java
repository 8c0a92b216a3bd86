package de.kooperationsbuch.bench;

import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the log is behind the events, as the database tells in one look. */
final class LogLag {
    private static final long PAUSE_MILLIS = 10;
    private static final String LOOK = """
            SELECT position + 1 AS events, size,
                   coalesce(extract(epoch FROM clock_timestamp() - (SELECT recorded_at FROM events e WHERE e.position = size)) * 1000, 0) AS millis
            FROM head, transparency_log""";
    private final JdbcClient jdbc;

    LogLag(DataSource source) {
        this.jdbc = JdbcClient.create(source);
    }

    /**
     * @param events with leaf 0 counted among them
     * @param size of the log
     * @param millis since the first event was recorded that has no leaf yet
     */
    record Seen(long events, long size, double millis) {
        long leaves() {
            return events - size;
        }

        Seen orLarger(Seen other) {
            return new Seen(
                    leaves() > other.leaves() ? events : other.events,
                    leaves() > other.leaves() ? size : other.size,
                    Math.max(millis, other.millis));
        }
    }

    /** Looks again and again on a thread of its own. */
    final class Watch {
        private volatile boolean watching = true;
        private final CompletableFuture<Seen> largest = CompletableFuture.supplyAsync(this::look);

        private Seen look() {
            Seen most = LogLag.this.look();
            while (watching) {
                pause();
                most = most.orLarger(LogLag.this.look());
            }
            return most;
        }

        /** The most leaves and the most milliseconds that were seen, each for itself. */
        Seen stop() {
            watching = false;
            return largest.join();
        }
    }

    Watch watch() {
        return new Watch();
    }

    Seen look() {
        return jdbc.sql(LOOK)
                .query((row, n) -> new Seen(row.getLong("events"), row.getLong("size"), row.getDouble("millis")))
                .single();
    }

    void awaitNone() {
        while (look().leaves() > 0) pause();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
