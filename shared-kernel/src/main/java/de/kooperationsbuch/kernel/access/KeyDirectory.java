package de.kooperationsbuch.kernel.access;

import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.PublicJwk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The public keys as they lie in a directory, one file each: {@code <key id>.public.jwk}. The command side puts them there and takes them away; whoever else
 * reads tokens has the directory mounted. Read anew for a key that is not known yet, but not more often than once a second.
 */
public final class KeyDirectory implements PublicKeys {
    public static final String PUBLIC = ".public.jwk";
    private static final Duration BREATH = Duration.ofSeconds(1);
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final Path directory;
    private final Clock clock;
    private Map<String, PublicJwk<?>> keys = Map.of();
    private Instant readAt = Instant.MIN;

    public KeyDirectory(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public synchronized Optional<PublicKey> find(String keyId) {
        Instant now = clock.instant();
        Duration patience = keys.containsKey(keyId) ? REMEMBERED : BREATH;
        if (readAt.equals(Instant.MIN) || readAt.plus(patience).isBefore(now)) read(now);
        return Optional.ofNullable(keys.get(keyId)).map(PublicJwk::toKey);
    }

    /** By key id. */
    public synchronized Map<String, PublicJwk<?>> all() {
        read(clock.instant());
        return keys;
    }

    private void read(Instant now) {
        Map<String, PublicJwk<?>> found = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + PUBLIC)) {
            for (Path file : files) read(file, found);
        } catch (NoSuchFileException | NotDirectoryException none) {
            found.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("the public keys cannot be read", e);
        }
        keys = found;
        readAt = now;
    }

    private static void read(Path file, Map<String, PublicJwk<?>> found) throws IOException {
        if (Jwks.parser().build().parse(Files.readString(file)) instanceof PublicJwk<?> key)
            found.put(key.getId(), key);
        else throw new IOException("no public key: " + file.getFileName());
    }
}
