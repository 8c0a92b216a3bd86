package de.kooperationsbuch.command;

import de.kooperationsbuch.kernel.access.AccessTokens;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.KeyDirectory;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Access tokens for whomever a test needs, signed with a key of its own that the book is told to trust. */
public final class Tokens {
    /** Of the book in tests. */
    public static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    private static final String KEY_ID = "of-tests";
    private static final KeyPair KEYS = Jwts.SIG.EdDSA.keyPair().build();
    private static final Path DIRECTORY = published();

    private Tokens() {}

    /** Where the public key lies. */
    public static Path directory() {
        return DIRECTORY;
    }

    /** Somebody of an organisation, or of none; the same each time. */
    public static Caller caller(@Nullable String organisation, Role... roles) {
        return new Caller(
                uuid(organisation + Arrays.toString(roles)),
                uuid("session"),
                organisation == null ? null : new OrganisationId(organisation),
                Set.of(roles),
                Set.of());
    }

    public static String of(Caller caller) {
        return AccessTokens.write(
                caller, NOW.minus(Duration.ofMinutes(1)), NOW.plus(Duration.ofMinutes(14)), KEY_ID, KEYS.getPrivate());
    }

    private static UUID uuid(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path published() {
        try {
            Path directory = Files.createTempDirectory("kooperationsbuch-keys");
            Path file = directory.resolve(KEY_ID + KeyDirectory.PUBLIC);
            Files.writeString(
                    file,
                    Jwks.json(Jwks.builder().key(KEYS.getPublic()).id(KEY_ID).build()));
            file.toFile().deleteOnExit();
            directory.toFile().deleteOnExit();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
