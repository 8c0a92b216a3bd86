package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.command.Hands;
import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.command.transparency.key.LogKeyFiles;
import de.kooperationsbuch.command.transparency.key.LogKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A log over a book in a database of its own, extended when a test says so. */
final class KeptBook implements AutoCloseable {
    final String url;
    final Hands clock = new Hands();
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final LogKeys keys;
    final Signing signing;
    final Extended extended = new Extended();
    final KeptLog log;
    final Sequencer sequencer;
    private final SingleConnectionDataSource source;

    KeptBook() {
        this(Postgres.emptyBook());
    }

    KeptBook(String url) {
        this(url, "", false);
    }

    KeptBook(String url, String origin, boolean newKey) {
        this(url, directory(url), origin, newKey);
    }

    /** @param directory of the keys of the log */
    KeptBook(String url, Path directory, String origin, boolean newKey) {
        this.url = url;
        source = new SingleConnectionDataSource(url, Postgres.APPLICATION, "", true);
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        keys = new LogKeys(jdbc, files(directory), Duration.ofDays(30), clock);
        signing = new Signing(keys, new CheckpointTable(jdbc));
        log = new KeptLog(new LogStart(jdbc, keys, signing).begin(transaction, origin, newKey), jdbc, keys, extended);
        sequencer = new Sequencer(jdbc, transaction, signing);
    }

    static Path directory(String url) {
        return Postgres.keys(url).resolve("log");
    }

    private static LogKeyFiles files(Path directory) {
        try {
            return new LogKeyFiles(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many events about three organisations in turn. */
    KeptBook record(int events) {
        jdbc.sql("""
                        WITH taken AS (UPDATE head SET position = position + :n, at = greatest(clock_timestamp(), at) + :n * interval '1 microsecond'
                                       RETURNING position - :n AS before, at - (:n - 1) * interval '1 microsecond' AS first_at)
                        INSERT INTO events SELECT before + i, first_at + (i - 1) * interval '1 microsecond', 'organisation:verein-' || (before + i) % 3,
                          (before + i) / 3, 'Subject', gen_random_uuid(), 'AwardReceived', '1', convert_to('{"title":"' || before + i || '"}', 'UTF8'), '{}',
                          'award-' || before + i FROM taken, generate_series(1, :n) i""").param("n", events).update();
        return this;
    }

    KeptBook follow() {
        while (sequencer.round() > 0) extended.signal();
        return this;
    }

    /** What nobody may do: as the owner, with the guards out of the way. */
    void tamper(String... statements) {
        try (var connection = Postgres.as(Postgres.OWNER, url).getConnection();
                var statement = connection.createStatement()) {
            for (String table : new String[] {
                "events", "leaves", "tiles", "subject_secrets", "checkpoints", "transparency_log", "log_keys"
            }) statement.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
            for (String sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(String.join("; ", statements), e);
        }
    }

    Findings verify() {
        return verification().run();
    }

    Verification verification() {
        return new Verification(jdbc, keys, transaction.getTransactionManager());
    }

    @Override
    public void close() {
        source.destroy();
    }
}
