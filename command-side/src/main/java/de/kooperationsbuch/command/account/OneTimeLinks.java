package de.kooperationsbuch.command.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links by which whoever has one sets an account's password, once. Of the secret in it only a hash is kept. */
@Component
class OneTimeLinks {
    static final Duration INVITATION = Duration.ofDays(7);
    static final Duration RESET = Duration.ofHours(24);
    private static final int SECRET_BYTES = 32;
    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;
    private final String origin;

    OneTimeLinks(
            JdbcClient jdbc,
            Clock clock,
            @Value("${kooperationsbuch.origin:http://localhost:${server.port:8080}}") String origin) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.origin = origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin;
    }

    /** To be handed to a person; never kept, never logged. */
    record Issued(String link, Instant expiresAt) {
        @Override
        public String toString() {
            return "a one-time link";
        }
    }

    /** Makes older ones of the account invalid. */
    Issued issue(UUID account, Duration valid) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant expiresAt = clock.instant().plus(valid);
        jdbc.sql(
                        "INSERT INTO one_time_links (account, secret, expires_at) VALUES (?, ?, ?)"
                                + " ON CONFLICT (account) DO UPDATE SET secret = excluded.secret, expires_at = excluded.expires_at")
                .param(account)
                .param(hash(secret))
                .param(Timestamp.from(expiresAt))
                .update();
        return new Issued(origin + "/password?link=" + secret, expiresAt);
    }

    /** Whose link this is, if it can be used now. */
    Optional<Account> find(String secret) {
        return jdbc.sql("SELECT " + AccountRow.COLUMNS + " FROM accounts JOIN one_time_links ON account = id"
                        + " WHERE secret = ? AND expires_at > ? AND NOT disabled")
                .param(hash(secret))
                .param(Timestamp.from(clock.instant()))
                .query(AccountRow::read)
                .optional();
    }

    /** Whether nobody else was faster. */
    boolean use(String secret) {
        return jdbc.sql("DELETE FROM one_time_links WHERE secret = ? AND expires_at > ?")
                        .param(hash(secret))
                        .param(Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void forget(UUID account) {
        jdbc.sql("DELETE FROM one_time_links WHERE account = ?").param(account).update();
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
