package de.kooperationsbuch.command.session;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions as rows. Whoever locks locks the account first, then the session. */
@Component
class SessionTable {
    private static final int MOST_LISTED = 100;
    private static final int SWEPT_AT_ONCE = 100;
    private final JdbcClient jdbc;

    SessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Session session) {
        jdbc.sql("INSERT INTO sessions (" + Session.COLUMNS + ") VALUES (?, ?, ?, ?, ?)")
                .param(session.id())
                .param(session.account())
                .param(at(session.begunAt()))
                .param(at(session.usedAt()))
                .param(at(session.endsAt()))
                .update();
    }

    void update(Session session) {
        jdbc.sql("UPDATE sessions SET used_at = ?, ends_at = ? WHERE id = ?")
                .param(at(session.usedAt()))
                .param(at(session.endsAt()))
                .param(session.id())
                .update();
    }

    /** Absent if it was forgotten meanwhile. */
    Optional<Session> lock(UUID session) {
        return jdbc.sql("SELECT " + Session.COLUMNS + " FROM sessions WHERE id = ? FOR UPDATE")
                .param(session)
                .query(Session::read)
                .optional();
    }

    Optional<Session> find(UUID session) {
        return jdbc.sql("SELECT " + Session.COLUMNS + " FROM sessions WHERE id = ?")
                .param(session)
                .query(Session::read)
                .optional();
    }

    /** The newest of those that are open. */
    List<Session> open(UUID account, Instant now) {
        return jdbc.sql("SELECT " + Session.COLUMNS
                        + " FROM sessions WHERE account = ? AND ends_at > ? ORDER BY begun_at DESC, id LIMIT "
                        + MOST_LISTED)
                .param(account)
                .param(at(now))
                .query(Session::read)
                .list();
    }

    /** Whether it was open until now. */
    boolean end(UUID account, UUID session, Instant now) {
        return jdbc.sql("UPDATE sessions SET ends_at = ? WHERE id = ? AND account = ? AND ends_at > ?")
                        .param(at(now))
                        .param(session)
                        .param(account)
                        .param(at(now))
                        .update()
                == 1;
    }

    /** How many were open until now. */
    int endAll(UUID account, Instant now) {
        return jdbc.sql("UPDATE sessions SET ends_at = ? WHERE account = ? AND ends_at > ?")
                .param(at(now))
                .param(account)
                .param(at(now))
                .update();
    }

    /** Forgets some of those that ended before; what another process is about to forget is left to it. */
    void forget(Instant endedBefore) {
        jdbc.sql("DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE ends_at < ? ORDER BY ends_at LIMIT "
                        + SWEPT_AT_ONCE + " FOR UPDATE SKIP LOCKED)")
                .param(at(endedBefore))
                .update();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
