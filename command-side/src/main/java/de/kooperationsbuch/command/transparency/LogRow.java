package de.kooperationsbuch.command.transparency;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The log's own row: how far it has followed.
 *
 * @param origin absent before its first start
 * @param size leaves in the tree
 */
record LogRow(@Nullable String origin, long size) {
    private static final String ROW = "SELECT origin, size FROM transparency_log";

    static LogRow read(JdbcClient jdbc) {
        return one(jdbc, ROW).orElseThrow();
    }

    /** Waits for whoever extends the log, and keeps others from it until the transaction ends. */
    static LogRow hold(JdbcClient jdbc) {
        return one(jdbc, ROW + " FOR UPDATE").orElseThrow();
    }

    /** Whether there is nothing to add, and nothing amiss. Takes no lock and no transaction id: it is asked all the time. */
    static boolean isUpToDate(JdbcClient jdbc) {
        return jdbc.sql("SELECT size = position + 1 FROM transparency_log, head")
                .query(Boolean.class)
                .single();
    }

    /** Nothing if somebody else extends the log just now. */
    static Optional<LogRow> tryHold(JdbcClient jdbc) {
        return one(jdbc, ROW + " FOR UPDATE SKIP LOCKED");
    }

    private static Optional<LogRow> one(JdbcClient jdbc, String query) {
        return jdbc.sql(query)
                .query((row, index) -> new LogRow(row.getString("origin"), row.getLong("size")))
                .optional();
    }

    static void begin(JdbcClient jdbc, String origin) {
        jdbc.sql("UPDATE transparency_log SET origin = ?").param(origin).update();
    }

    static void move(JdbcClient jdbc, long size) {
        jdbc.sql("UPDATE transparency_log SET size = ?").param(size).update();
    }
}
