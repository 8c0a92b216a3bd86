package de.kooperationsbuch.command.transparency;

import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows in their order, the next of which can be looked at before it is taken. Part of a transaction, or all come at once. */
final class Rows<T> implements AutoCloseable {
    private final Stream<T> stream;
    private final Iterator<T> rows;
    private @Nullable T next;

    Rows(JdbcClient jdbc, String query, RowMapper<T> mapper) {
        stream = jdbc.sql(query).withFetchSize(EventRows.FETCHED).query(mapper).stream();
        rows = stream.iterator();
        take();
    }

    /** Absent at the end. */
    @Nullable
    T next() {
        return next;
    }

    @Nullable
    T take() {
        T taken = next;
        next = rows.hasNext() ? rows.next() : null;
        return taken;
    }

    @Override
    public void close() {
        stream.close();
    }
}
