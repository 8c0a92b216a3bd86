package de.kooperationsbuch.command.session;

import static java.time.temporal.ChronoUnit.MICROS;

import de.kooperationsbuch.command.account.Account;
import de.kooperationsbuch.command.account.AccountAction;
import de.kooperationsbuch.command.account.AccountLog;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Renews a session by a refresh token, once; whoever brings a used one ends it, because then two people hold what one was given. */
@Component
class Refreshing {
    private static final Duration SAME_MOMENT = Duration.ofSeconds(10);
    private final SessionTable table;
    private final RefreshTokenTable tokens;
    private final AccountRights rights;
    private final AccountLog accountLog;
    private final SessionSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Refreshing(
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

    /** @throws Refusal if the token is unknown, was used before, or its session is over */
    Issued refresh(RefreshToken token) {
        return Objects.requireNonNull(refresh(token, Duration.ZERO));
    }

    /**
     * The same for a browser, two windows of which may bring the same token in the same moment: for the later one there is nothing new, and the session stays open.
     *
     * @throws Refusal if the token is unknown, was used before, or its session is over
     */
    Optional<Issued> refreshWindow(RefreshToken token) {
        return Optional.ofNullable(refresh(token, SAME_MOMENT));
    }

    private @Nullable Issued refresh(RefreshToken token, Duration grace) {
        Supplier<@Nullable Issued> answer = transaction.execute(status -> tokens.holder(token)
                .map(holder -> refresh(token, holder, grace))
                .orElse(Refreshing::notGood));
        return answer.get();
    }

    /** Answers once everything is committed: also a refusal may have ended something. */
    private Supplier<@Nullable Issued> refresh(RefreshToken token, RefreshTokenTable.Holder holder, Duration grace) {
        Instant now = clock.instant().truncatedTo(MICROS);
        Optional<Account> account = rights.held(holder.account());
        Optional<Session> held = table.lock(holder.session());
        if (held.isEmpty()) return Refreshing::notGood;
        Session session = held.get();
        if (!tokens.use(token, now))
            return tokens.wasUsedAfter(now.minus(grace), token) ? () -> null : reused(session, now);
        if (!session.isOpen(now) || account.isEmpty()) return Refreshing::notGood;
        Session refreshed = new Session(
                session.id(), session.account(), session.begunAt(), now, settings.end(session.begunAt(), now));
        table.update(refreshed);
        Issued issued = new Issued(refreshed, account.get(), tokens.fresh(session.id()), now);
        return () -> issued;
    }

    private Supplier<@Nullable Issued> reused(Session session, Instant now) {
        if (table.end(session.account(), session.id(), now))
            accountLog.write(AccountAction.REFRESH_REUSED, null, session.account(), Map.of("session", session.id()));
        return () -> {
            throw refused("refresh-reused");
        };
    }

    private static Issued notGood() {
        throw unknown();
    }

    static Refusal unknown() {
        return refused("refresh-refused");
    }

    private static Refusal refused(String sentence) {
        return new Refusal(ProblemType.NOT_LOGGED_IN, sentence);
    }
}
