package de.kooperationsbuch.command.transparency.key;

import de.kooperationsbuch.kernel.transparency.LogKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public keys, for ever. */
final class LogKeyTable {
    private static final Logger log = LoggerFactory.getLogger(LogKeyTable.class);
    private final JdbcClient jdbc;

    LogKeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<LogKey> all() {
        return jdbc.sql("SELECT verifier, since, until FROM log_keys ORDER BY number")
                .query(LogKeyTable::key)
                .list();
    }

    /** Those that have not stopped signing, oldest first. */
    List<LogKey> active() {
        return all().stream().filter(key -> key.until() == null).toList();
    }

    private static LogKey key(ResultSet row, int index) throws SQLException {
        OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
        return new LogKey(
                row.getString("verifier"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
    }

    void begin(VerifierKey key, Instant since) {
        jdbc.sql("INSERT INTO log_keys (verifier, since) VALUES (?, ?)")
                .param(key.toString())
                .param(since.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(LogKey key, Instant until) {
        jdbc.sql("UPDATE log_keys SET until = ? WHERE verifier = ?")
                .param(until.atOffset(ZoneOffset.UTC))
                .param(key.verifier())
                .update();
        log.info("The log key {} no longer signs", key.verifier());
    }
}
