package de.kooperationsbuch.command.session;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hashes of the refresh tokens, used and unused. */
@Component
class RefreshTokenTable {
    private final JdbcClient jdbc;

    RefreshTokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose it is. */
    record Holder(UUID session, UUID account) {}

    Optional<Holder> holder(RefreshToken token) {
        return jdbc.sql("SELECT session, account FROM refresh_tokens JOIN sessions ON id = session WHERE hash = ?")
                .param(token.hash())
                .query((row, n) -> new Holder(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .optional();
    }

    RefreshToken fresh(UUID session) {
        RefreshToken token = RefreshToken.random();
        jdbc.sql("INSERT INTO refresh_tokens (hash, session) VALUES (?, ?)")
                .param(token.hash())
                .param(session)
                .update();
        return token;
    }

    /** Whether this was the first time. */
    boolean use(RefreshToken token, Instant now) {
        return jdbc.sql("UPDATE refresh_tokens SET used = true, used_at = ? WHERE hash = ? AND NOT used")
                        .param(Timestamp.from(now))
                        .param(token.hash())
                        .update()
                == 1;
    }

    boolean wasUsedAfter(Instant instant, RefreshToken token) {
        return jdbc.sql("SELECT used_at > ? FROM refresh_tokens WHERE hash = ? AND used_at IS NOT NULL")
                .param(Timestamp.from(instant))
                .param(token.hash())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
