package de.kooperationsbuch.command.session;

import de.kooperationsbuch.command.account.Account;
import de.kooperationsbuch.command.account.Accounts;
import de.kooperationsbuch.command.account.DisplayNames;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.SessionDesk;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Shows and ends sessions, for programs and for pages. */
@Component
class SessionCounter implements SessionDesk {
    private final Sessions sessions;
    private final Accounts accounts;
    private final DisplayNames names;

    SessionCounter(Sessions sessions, Accounts accounts, DisplayNames names) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.names = names;
    }

    @Override
    public String name(Caller caller) {
        return accounts.find(caller.account())
                .map(Account::name)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_LOGGED_IN, "session-ended"));
    }

    @Override
    public Optional<String> displayName(Caller caller) {
        return names.of(caller.account());
    }

    @Override
    public List<Open> open(Caller caller) {
        return sessions.open(caller.account()).stream()
                .map(session -> new Open(
                        session.id(),
                        session.begunAt(),
                        session.usedAt(),
                        session.endsAt(),
                        session.id().equals(caller.session())))
                .toList();
    }

    @Override
    public void end(String session, Caller caller) {
        id(session).filter(id -> sessions.end(caller.account(), id)).orElseThrow(() -> notKnown("session-not-known"));
    }

    @Override
    public void endAll(String name, Caller admin) {
        Account account = accounts.find(name).orElseThrow(() -> notKnown("account-not-known"));
        sessions.endAll(admin.account(), account.id(), "admin");
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static Refusal notKnown(String sentence) {
        return new Refusal(ProblemType.UNKNOWN_SUBJECT, sentence).status(HttpStatus.NOT_FOUND.value());
    }
}
