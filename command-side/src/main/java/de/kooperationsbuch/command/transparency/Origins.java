package de.kooperationsbuch.command.transparency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.kooperationsbuch.kernel.transparency.Leaf;
import de.kooperationsbuch.kernel.transparency.StoredEvent;
import de.kooperationsbuch.kernel.transparency.SubjectSecret;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a leaf was made of: an event, and the secret of its subject. */
final class Origins {
    private static final int AT_HAND = 10_000;
    private static final int FIELDS = 6;
    private static final int TAG = 3;
    private static final byte[] NONE = {};
    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Cache<String, Optional<SubjectSecret>> known =
            Caffeine.newBuilder().maximumSize(AT_HAND).executor(Runnable::run).build();

    Origins(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.secrets = new Secrets(jdbc);
    }

    /**
     * The entry that the event's leaf should have.
     *
     * @param entry that it has, to tell what is missing
     */
    byte[] entry(StoredEvent event, byte[] entry) {
        return known.get(event.subject(), secrets::of)
                .map(secret -> Leaf.of(event, secret).entry())
                .orElseThrow(() -> new LogBroken(without(event, entry)));
    }

    private Difference without(StoredEvent event, byte[] entry) {
        if (subject(entry).isPresent()) return eventChanged(event);
        return Difference.at(event.position(), Part.SECRET, "secret-missing", event.subject(), event.position())
                .about(event.subject());
    }

    /** What was changed of an event whose leaf lies in the tree as it was made. */
    Difference changed(StoredEvent event, byte[] entry) {
        if (tagOf(entry).length == 0)
            return Difference.at(event.position(), Part.LEAF, "leaf-changed", event.position());
        byte[] tag =
                tag(event.subject(), known.get(event.subject(), secrets::of).orElseThrow());
        if (Arrays.equals(tag, tagOf(entry)) || subject(entry).isPresent()) return eventChanged(event);
        return Difference.at(event.position(), Part.SECRET, "secret-changed", event.subject(), event.position());
    }

    private static Difference eventChanged(StoredEvent event) {
        return Difference.at(event.position(), Part.EVENT, "event-changed", event.position())
                .about(event.subject());
    }

    /** The subject under whose tag a leaf lies. */
    Optional<String> subject(byte[] entry) {
        byte[] tag = tagOf(entry);
        try (Rows<String> subjects = new Rows<>(
                jdbc,
                "SELECT subject, secret FROM subject_secrets",
                (row, n) -> Arrays.equals(tag, tag(row.getString(1), new SubjectSecret(row.getBytes(2))))
                        ? row.getString(1)
                        : "")) {
            while (subjects.next() != null && subjects.next().isEmpty()) subjects.take();
            return Optional.ofNullable(subjects.next());
        }
    }

    private static byte[] tag(String subject, SubjectSecret secret) {
        return SubjectSecret.hmac(secret.tagKey(), subject);
    }

    private static byte[] tagOf(byte[] entry) {
        String[] fields = new String(entry, StandardCharsets.UTF_8).split(" ");
        try {
            return fields.length == FIELDS ? Base64.getDecoder().decode(fields[TAG]) : NONE;
        } catch (IllegalArgumentException notBase64) {
            return NONE;
        }
    }
}
