package de.kooperationsbuch.command.eventstore;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** One column of many rows as an array of its own type, which travels in binary. */
record Column<T>(String type, IntFunction<T[]> array, Function<Row, T> value) {
    static Column<String> text(Function<Row, String> value) {
        return new Column<>("text", String[]::new, value);
    }

    Array of(List<Row> rows, Connection connection) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray(array));
    }
}
