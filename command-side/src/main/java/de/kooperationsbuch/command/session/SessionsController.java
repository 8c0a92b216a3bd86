package de.kooperationsbuch.command.session;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import de.kooperationsbuch.command.account.Account;
import de.kooperationsbuch.command.account.Accounts;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/sessions}, the caller's own, and {@code /api/accounts/{name}/sessions}, anybody's. */
@RestController
class SessionsController {
    private final Sessions sessions;
    private final Accounts accounts;

    SessionsController(Sessions sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    record Open(List<Entry> sessions) {}

    /** @param current whether it is the one that asks */
    record Entry(UUID session, Instant begunAt, Instant lastUsedAt, Instant expiresAt, boolean current) {}

    @GetMapping(path = "/api/sessions", produces = APPLICATION_JSON_VALUE)
    Open open(Caller caller) {
        return new Open(sessions.open(caller.account()).stream()
                .map(session -> new Entry(
                        session.id(),
                        session.begunAt(),
                        session.usedAt(),
                        session.endsAt(),
                        session.id().equals(caller.session())))
                .toList());
    }

    @DeleteMapping("/api/sessions/{session}")
    ResponseEntity<Void> end(@PathVariable String session, Caller caller) {
        id(session).filter(id -> sessions.end(caller.account(), id)).orElseThrow(() -> notKnown("session-not-known"));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/api/accounts/{name}/sessions")
    ResponseEntity<Void> endAll(@PathVariable String name, Caller caller) {
        Account account = accounts.find(name).orElseThrow(() -> notKnown("account-not-known"));
        sessions.endAll(caller.account(), account.id(), "admin");
        return ResponseEntity.noContent().build();
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
