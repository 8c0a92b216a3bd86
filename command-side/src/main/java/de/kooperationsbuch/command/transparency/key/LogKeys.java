package de.kooperationsbuch.command.transparency.key;

import de.kooperationsbuch.command.setting.UnusableSetting;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.transparency.LogKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final LogKeyTable table;
    private final LogKeyFiles files;
    private final Duration overlap;
    private final Clock clock;
    private final Map<String, LogSigner> read = new ConcurrentHashMap<>();

    /** @param overlap how long a key signs beside its successor */
    public LogKeys(JdbcClient jdbc, LogKeyFiles files, Duration overlap, Clock clock) {
        this.table = new LogKeyTable(jdbc);
        this.files = files;
        this.overlap = overlap;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<LogKey> all() {
        return table.all();
    }

    /** How long a key signs beside its successor. */
    public Duration overlap() {
        return overlap;
    }

    /**
     * Those that sign a checkpoint now, oldest first; part of the transaction that keeps it.
     *
     * @throws IllegalStateException if the file of one is missing
     */
    public List<LogSigner> signing() {
        List<LogKey> active = table.active();
        List<LogSigner> signing = new ArrayList<>();
        for (int i = 0; i < active.size(); i++) {
            boolean over = i + 1 < active.size() && isOver(active.get(i + 1));
            if (over) table.end(active.get(i), clock.instant());
            else signing.add(signer(active.get(i)));
        }
        return signing;
    }

    private boolean isOver(LogKey successor) {
        return !successor.since().plus(overlap).isAfter(clock.instant());
    }

    private LogSigner signer(LogKey key) {
        return read.computeIfAbsent(
                key.verifier(),
                text -> files.find(text)
                        .orElseThrow(() -> new IllegalStateException(
                                "there is no file of the log key " + text + ": " + files.file(text))));
    }

    /**
     * Part of a transaction. If that fails, even at its commit, whether it failed may not be known: so the file stays, and one that belongs to no key harms nobody.
     *
     * @throws Refusal if the directory of the keys cannot be written to
     */
    public LogSigner make(String origin) {
        if (!files.isWritable()) throw new Refusal(ProblemType.TRY_LATER, "keys-read-only");
        try {
            LogSigner made = files.make(origin);
            table.begin(made.verifier(), clock.instant());
            log.info("Made the log key {}", made.verifier());
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("no new log key", e);
        }
    }

    /**
     * Looks whether there is a key to sign with, and makes one if the log never had any, or the operator has given up the newest. An older key without its file
     * cannot sign any more; that is its end.
     *
     * @param beginAnew whether the operator has given up the newest key
     * @return whether the key is a new one
     * @throws UnusableSetting if the file of the newest key is missing and has not been given up, or no file can be made
     */
    public boolean begin(String origin, boolean beginAnew) {
        List<LogKey> active = table.active();
        List<LogKey> lost = active.stream()
                .filter(key -> files.find(key.verifier()).isEmpty())
                .toList();
        boolean anew = active.isEmpty() || lost.contains(active.get(active.size() - 1));
        if (anew && !active.isEmpty() && !beginAnew) throw missing(active.get(active.size() - 1));
        for (LogKey key : lost) {
            log.warn("There is no file of the log key {}: {}", key.verifier(), files.file(key.verifier()));
            table.end(key, clock.instant());
        }
        if (anew) makeFirst(origin);
        return anew;
    }

    private void makeFirst(String origin) {
        if (!files.isWritable())
            throw new UnusableSetting(
                    "The transparency log has no key to sign with, and none can be made in " + files.directory() + ".",
                    "Make that directory writable for the book, or put the directory of the keys (KOOPERATIONSBUCH_KEYS) elsewhere.");
        make(origin);
    }

    private UnusableSetting missing(LogKey key) {
        return new UnusableSetting(
                "The key that signs the transparency log is missing: " + files.file(key.verifier()),
                "Bring that file back from where the keys are kept. If it is lost, start once with KOOPERATIONSBUCH_LOG_NEWKEY=true: "
                        + "the log goes on with a new key, which everybody who checks it has to be told.");
    }
}
