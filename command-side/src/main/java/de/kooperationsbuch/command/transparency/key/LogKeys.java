package de.kooperationsbuch.command.transparency.key;

import de.kooperationsbuch.command.setting.UnusableSetting;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.transparency.LogKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys of the log: public ones in the database for ever, private ones as files. The newest signs, and with it each older one until its successor has signed for
 * a while, so that whoever trusts only the older one learns of the newer.
 */
public final class LogKeys {
    private static final Logger log = LoggerFactory.getLogger(LogKeys.class);
    private final JdbcClient jdbc;
    private final LogKeyFiles files;
    private final Duration overlap;
    private final Clock clock;
    private final Map<String, LogSigner> read = new ConcurrentHashMap<>();

    /** @param overlap how long a key signs beside its successor */
    public LogKeys(JdbcClient jdbc, LogKeyFiles files, Duration overlap, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.overlap = overlap;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<LogKey> all() {
        return jdbc.sql("SELECT verifier, since, until FROM log_keys ORDER BY number")
                .query(LogKeys::key)
                .list();
    }

    private static LogKey key(ResultSet row, int index) throws SQLException {
        OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
        return new LogKey(
                row.getString("verifier"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
    }

    /** How long a key signs beside its successor. */
    public Duration overlap() {
        return overlap;
    }

    private List<LogKey> active() {
        return all().stream().filter(key -> key.until() == null).toList();
    }

    /**
     * Those that sign a checkpoint now, oldest first; part of the transaction that keeps it.
     *
     * @throws IllegalStateException if the file of one is missing
     */
    public List<LogSigner> signing() {
        List<LogKey> active = active();
        List<LogSigner> signing = new ArrayList<>();
        for (int i = 0; i < active.size(); i++) {
            boolean over = i + 1 < active.size() && isOver(active.get(i + 1));
            if (over) end(active.get(i));
            else signing.add(signer(active.get(i)));
        }
        return signing;
    }

    private boolean isOver(LogKey successor) {
        return !successor.since().plus(overlap).isAfter(clock.instant());
    }

    private void end(LogKey key) {
        jdbc.sql("UPDATE log_keys SET until = ? WHERE verifier = ?")
                .param(utc(clock.instant()))
                .param(key.verifier())
                .update();
        log.info("The log key {} no longer signs", key.verifier());
    }

    private LogSigner signer(LogKey key) {
        return read.computeIfAbsent(
                key.verifier(),
                text -> find(text)
                        .orElseThrow(() -> new IllegalStateException("there is no file of the log key " + text + ": "
                                + files.file(VerifierKey.parse(text)))));
    }

    private Optional<LogSigner> find(String verifier) {
        try {
            return files.read(VerifierKey.parse(verifier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Part of a transaction; if that fails, {@link #forget} the key.
     *
     * @throws Refusal if the directory of the keys cannot be written to
     */
    public LogSigner make(String origin) {
        if (!files.isWritable()) throw new Refusal(ProblemType.TRY_LATER, "keys-read-only");
        try {
            LogSigner made = files.make(origin);
            jdbc.sql("INSERT INTO log_keys (verifier, since) VALUES (?, ?)")
                    .param(made.verifier().toString())
                    .param(utc(clock.instant()))
                    .update();
            log.info("Made the log key {}", made.verifier());
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("no new log key", e);
        }
    }

    public void forget(LogSigner made) {
        try {
            files.remove(made.verifier());
        } catch (IOException e) {
            throw new UncheckedIOException("the file of an unused log key stays behind", e);
        }
    }

    /**
     * Looks whether the keys that sign are there. A key without its file cannot sign any more; of older ones that is the end.
     *
     * @param beginAnew whether the operator has given up the newest key
     * @return whether there is a key to sign with
     * @throws UnusableSetting if the file of the newest key is missing and has not been given up
     */
    public boolean check(boolean beginAnew) {
        List<LogKey> active = active();
        List<LogKey> lost =
                active.stream().filter(key -> find(key.verifier()).isEmpty()).toList();
        if (lost.isEmpty()) return !active.isEmpty();
        LogKey newest = active.get(active.size() - 1);
        if (lost.contains(newest) && !beginAnew) throw missing(newest);
        lost.forEach(this::end);
        return !lost.contains(newest);
    }

    private UnusableSetting missing(LogKey key) {
        return new UnusableSetting(
                "The key that signs the transparency log is missing: " + files.file(VerifierKey.parse(key.verifier())),
                "Bring that file back from where the keys are kept. If it is lost, start once with KOOPERATIONSBUCH_LOG_NEWKEY=true: "
                        + "the log goes on with a new key, which everybody who checks it has to be told.");
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
