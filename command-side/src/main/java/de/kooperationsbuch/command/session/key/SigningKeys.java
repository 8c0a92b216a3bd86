package de.kooperationsbuch.command.session.key;

import de.kooperationsbuch.kernel.access.KeyDirectory;
import de.kooperationsbuch.kernel.access.KeyNames;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys in use. The newest signs, but a few seconds after it was made, so that whoever reads tokens knows it by then; the others stay public until every token
 * they signed has expired, and are taken away then. Several processes may share one directory: each soon signs with what another one made.
 */
@Component
public final class SigningKeys {
    /** Longer than a reader takes to look for a key that it does not know. */
    static final Duration SETTLING = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private final KeyFiles files;
    private final KeyDirectory published;
    private final Clock clock;
    private List<SigningKey> keys = List.of();
    private Instant readAt = Instant.MIN;

    /** @throws IOException if there is no key and none can be made */
    @Autowired
    SigningKeys(
            @Value("${kooperationsbuch.keys}") Path directory,
            @Value("${kooperationsbuch.sessions.key-age:90d}") Duration oldest,
            KeyDirectory published,
            Clock clock)
            throws IOException {
        this(new KeyFiles(directory), oldest, published, clock);
    }

    SigningKeys(KeyFiles files, Duration oldest, KeyDirectory published, Clock clock) throws IOException {
        this.files = files;
        this.published = published;
        this.clock = clock;
        begin(oldest);
    }

    private void begin(Duration oldest) throws IOException {
        Instant now = clock.instant();
        keys = files.read();
        boolean due = keys.isEmpty() || isOlder(keys.get(keys.size() - 1), now.minus(oldest));
        if (due && !keys.isEmpty() && !files.isWritable())
            log.warn("The signing key is old, and its directory is read-only");
        else if (due) make(now);
        reread(now);
    }

    private static boolean isOlder(SigningKey key, Instant instant) {
        return !key.wasBrought() && key.madeAt().isBefore(instant);
    }

    /** The one to sign with now. */
    public synchronized SigningKey current() {
        Instant now = clock.instant();
        try {
            if (readAt.plus(REMEMBERED).isBefore(now)) reread(now);
        } catch (IOException e) {
            log.error("The signing keys cannot be read; those known go on signing", e);
        }
        SigningKey current = keys.get(0);
        for (SigningKey key : keys) if (!key.madeAt().plus(SETTLING).isAfter(now)) current = key;
        return current;
    }

    /**
     * Makes a new one.
     *
     * @param telling writes down that it was made; if that fails, it is taken away again before it signs
     */
    synchronized SigningKey rotate(Consumer<SigningKey> telling) {
        if (!files.isWritable()) throw new Refusal(ProblemType.TRY_LATER, "keys-read-only");
        try {
            Instant now = clock.instant();
            SigningKey made = make(now);
            tell(made, telling);
            reread(now);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("no new signing key", e);
        }
    }

    private void tell(SigningKey made, Consumer<SigningKey> telling) throws IOException {
        boolean told = false;
        try {
            telling.accept(made);
            told = true;
        } finally {
            if (!told) files.remove(made.id());
        }
    }

    private SigningKey make(Instant now) throws IOException {
        SigningKey made = files.make(afterTheNewest(now));
        log.info("Made {}", made);
        return made;
    }

    /** Also if another process, whose clock is a little ahead, made one just now. */
    private Instant afterTheNewest(Instant now) throws IOException {
        return files.read().stream()
                .map(key -> key.madeAt().plusMillis(1))
                .filter(next -> next.isAfter(now) && next.isBefore(now.plus(SKEW)))
                .reduce(now, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** What a successor replaced long enough ago, and what can replace nothing because it was only half made. */
    private void removeUnneeded(Instant now) throws IOException {
        List<String> ids = files.published();
        for (String id : ids) if (isHalfMade(id, now)) files.remove(id);
        List<String> whole = files.published();
        for (String id : whole) if (KeyNames.isReplaced(id, whole, now)) files.remove(id);
    }

    private boolean isHalfMade(String id, Instant now) {
        return !KeyNames.isBrought(id)
                && !files.hasPrivate(id)
                && KeyNames.madeAt(id).plus(SKEW).isBefore(now);
    }

    private void reread(Instant now) throws IOException {
        List<SigningKey> found = files.read();
        if (found.isEmpty()) throw new IOException("no signing key");
        keys = found;
        readAt = now;
        if (files.isWritable()) removeUnneeded(now);
        published.all();
    }
}
