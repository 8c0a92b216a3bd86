package de.kooperationsbuch.kernel.access;

import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.PublicJwk;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public keys as they lie in a directory, one file each: {@code <key id>.public.jwk}. The command side puts them there and takes them away; whoever else
 * reads tokens is given these files, and never the private ones. Read anew for a key that is not known yet, but not more often than once a second. One that was
 * replaced long enough ago is not answered for, whether its file is still there or not.
 */
public final class KeyDirectory implements PublicKeys {
    public static final String PUBLIC = ".public.jwk";
    private static final Logger log = LoggerFactory.getLogger(KeyDirectory.class);
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
        return Optional.ofNullable(keys.get(keyId))
                .filter(key -> !KeyNames.isReplaced(keyId, keys.keySet(), now))
                .map(PublicJwk::toKey);
    }

    /** Those in use, by key id. */
    public synchronized Map<String, PublicJwk<?>> all() {
        Instant now = clock.instant();
        read(now);
        Map<String, PublicJwk<?>> inUse = new TreeMap<>(keys);
        inUse.keySet().removeIf(id -> KeyNames.isReplaced(id, keys.keySet(), now));
        return inUse;
    }

    private void read(Instant now) {
        Map<String, PublicJwk<?>> found = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + PUBLIC)) {
            for (Path file : files) read(file).ifPresent(key -> found.put(key.getId(), key));
        } catch (NoSuchFileException | NotDirectoryException none) {
            log.warn("There is no directory of public keys: no token is valid");
        } catch (IOException | DirectoryIteratorException e) {
            throw new IllegalStateException("the public keys cannot be read", e);
        }
        keys = found;
        readAt = now;
    }

    /** A file that is no public key, or not the one it is named after, spoils only itself; one may also be taken away while this reads. */
    private static Optional<PublicJwk<?>> read(Path file) {
        String name = file.getFileName().toString();
        try {
            if (Jwks.parser().build().parse(Files.readString(file)) instanceof PublicJwk<?> key
                    && name.equals(key.getId() + PUBLIC)) return Optional.of(key);
            log.error("Not a public key of that name: {}", name);
        } catch (NoSuchFileException gone) {
            log.debug("Taken away: {}", name);
        } catch (IOException | JwtException | IllegalArgumentException e) {
            log.error("Not a public key: {} ({})", name, e.getClass().getSimpleName());
        }
        return Optional.empty();
    }
}
