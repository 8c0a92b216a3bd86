package de.kooperationsbuch.command.transparency;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** The entries of the leaves in PostgreSQL. */
final class LeafTable {
    private static final int PAGE = 2_048;
    private final JdbcClient jdbc;

    LeafTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(long from, List<byte[]> entries) {
        Object[] positions =
                LongStream.range(from, from + entries.size()).boxed().toArray();
        jdbc.sql("INSERT INTO leaves (position, entry) SELECT * FROM unnest(?, ?)")
                .param(new SqlArrayValue("bigint", positions))
                .param(new SqlArrayValue("bytea", (Object[]) entries.toArray(byte[][]::new)))
                .update();
    }

    /** Page by page, so that no transaction waits for the taker. */
    void read(long from, long until, Consumer<byte[]> taker) {
        for (long start = from; start < until; start += PAGE)
            page(start, Math.min(until, start + PAGE)).forEach(taker);
    }

    private List<byte[]> page(long from, long until) {
        List<byte[]> page = jdbc.sql("SELECT entry FROM leaves WHERE position >= ? AND position < ? ORDER BY position")
                .param(from)
                .param(until)
                .query((row, index) -> row.getBytes(1))
                .list();
        if (page.size() != until - from)
            throw new IllegalStateException("not all leaves from " + from + " to " + until + " are there");
        return page;
    }
}
