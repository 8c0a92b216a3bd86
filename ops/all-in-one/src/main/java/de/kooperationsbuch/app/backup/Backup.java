package de.kooperationsbuch.app.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a backup of a book, running or not: all tables as they are at one instant, in two sets. Changes nothing in it. */
final class Backup {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String SCHEMA =
            "SELECT version FROM flyway_schema_history WHERE success ORDER BY installed_rank DESC LIMIT 1";
    static final String CHECKPOINT = "SELECT note FROM checkpoints ORDER BY size DESC, signed_at DESC LIMIT 1";
    private final Connection owner;
    private final KeyPlace keys;

    /** @param owner connection of those who own the tables */
    Backup(Connection owner, KeyPlace keys) {
        this.owner = owner;
        this.keys = keys;
    }

    record Taken(Path book, Path keys, String checkpoint) {}

    /** Either both sets or none. */
    Taken take(Path bookParent, Path keysParent) throws IOException, SQLException {
        owner.setAutoCommit(false);
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        owner.setReadOnly(true);
        Instant now = moment();
        List<SetWriter> begun = new ArrayList<>();
        boolean done = false;
        try {
            begun.add(new SetWriter(SetName.BOOK, bookParent, STAMP.format(now)));
            begun.add(new SetWriter(SetName.KEYS, keysParent, STAMP.format(now)));
            Taken taken = fill(begun.get(0), begun.get(1), now);
            done = true;
            return taken;
        } finally {
            if (!done) for (SetWriter set : begun) set.discard();
        }
    }

    private Taken fill(SetWriter book, SetWriter vault, Instant now) throws IOException, SQLException {
        String schema = one(SCHEMA);
        String checkpoint = one(CHECKPOINT);
        List<Table> tables = Tables.of(owner);
        for (Table table : tables) (SetName.KEYS.holds(table) ? vault : book).copy(owner, table);
        owner.rollback();
        vault.keep(keys);
        vault.describe(now.toString(), schema, null);
        book.describe(now.toString(), schema, checkpoint);
        return new Taken(book.finish(), vault.finish(), checkpoint);
    }

    /** Of which everything is told: when the transaction began. */
    private Instant moment() throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("SELECT now()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant().truncatedTo(ChronoUnit.MILLIS);
        }
    }

    private String one(String query) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            if (!row.next()) throw new Unusable("The book is not ready for a backup yet: start it once.");
            return row.getString(1);
        }
    }
}
