package de.kooperationsbuch.command.session;

import static java.time.temporal.ChronoUnit.MICROS;

import de.kooperationsbuch.command.account.Account;
import de.kooperationsbuch.command.account.AccountAction;
import de.kooperationsbuch.command.account.AccountLog;
import de.kooperationsbuch.command.account.EndsSessions;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.OpenSessions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins and ends sessions, and says which are open. */
@Component
@EnableConfigurationProperties(SessionSettings.class)
class Sessions implements OpenSessions, EndsSessions {
    private static final Duration KEPT_AFTER_THE_END = Duration.ofDays(1);
    private final SessionTable table;
    private final RefreshTokenTable tokens;
    private final AccountRights rights;
    private final AccountLog accountLog;
    private final SessionSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sessions(
            SessionTable table,
            RefreshTokenTable tokens,
            AccountRights rights,
            AccountLog accountLog,
            SessionSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.tokens = tokens;
        this.rights = rights;
        this.accountLog = accountLog;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Absent if the account is no longer as it was when its password was looked at. */
    Optional<Issued> begin(UUID account, String version) {
        return transaction.execute(status -> rights.held(account, version).map(this::begin));
    }

    private Issued begin(Account account) {
        Instant now = now();
        table.forget(now.minus(KEPT_AFTER_THE_END));
        Session session = new Session(UUID.randomUUID(), account.id(), now, now, settings.end(now, now));
        table.insert(session);
        accountLog.write(AccountAction.LOGGED_IN, account.id(), account.id(), Map.of("session", session.id()));
        return new Issued(session, account, tokens.fresh(session.id()), now);
    }

    @Override
    public boolean isOpen(Caller caller) {
        return caller.session() != null
                && caller.account() != null
                && find(caller).isPresent();
    }

    /** The caller's own, if it is open. */
    Optional<Session> find(Caller caller) {
        return table.find(caller.session())
                .filter(session -> session.account().equals(caller.account()) && session.isOpen(now()));
    }

    /** Those of an account that are open, newest first. */
    List<Session> open(UUID account) {
        return table.open(account, now());
    }

    /** Whether it was open, and the account's own. */
    boolean end(UUID account, UUID session) {
        return transaction.execute(status -> {
            boolean ended = table.end(account, session, now());
            if (ended) accountLog.write(AccountAction.SESSION_ENDED, account, account, Map.of("session", session));
            return ended;
        });
    }

    @Override
    public void endAll(UUID account, String reason) {
        endAll(null, account, reason);
    }

    /** @param actor who wants it; absent for the book itself */
    void endAll(@Nullable UUID actor, UUID account, String reason) {
        transaction.executeWithoutResult(status -> {
            int ended = table.endAll(account, now());
            if (ended > 0)
                accountLog.write(
                        AccountAction.ALL_SESSIONS_ENDED, actor, account, Map.of("reason", reason, "sessions", ended));
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(MICROS);
    }
}
