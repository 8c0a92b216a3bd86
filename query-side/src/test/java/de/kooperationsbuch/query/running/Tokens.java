package de.kooperationsbuch.query.running;

import de.kooperationsbuch.kernel.access.AccessTokens;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.KeyDirectory;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens for tests, signed with a key of their own that the running book trusts. */
final class Tokens {
    private static final String KEY = "tested";
    private static final KeyPair PAIR = Jwts.SIG.EdDSA.keyPair().build();

    private static final Map<Caller, String> WRITTEN = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A directory in which the public key lies. */
    static Path directory() {
        try {
            Path directory = Files.createTempDirectory("keys");
            Path file = directory.resolve(KEY + KeyDirectory.PUBLIC);
            Files.writeString(
                    file,
                    Jwks.json(Jwks.builder().octetKey(PAIR.getPublic()).id(KEY).build()));
            file.toFile().deleteOnExit();
            directory.toFile().deleteOnExit();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(Caller caller, Instant now) {
        return WRITTEN.computeIfAbsent(caller, asking -> written(asking, now));
    }

    private static String written(Caller caller, Instant now) {
        return AccessTokens.write(caller, now, now.plus(Duration.ofMinutes(15)), KEY, PAIR.getPrivate());
    }
}
