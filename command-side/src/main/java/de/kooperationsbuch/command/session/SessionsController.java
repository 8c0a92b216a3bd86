package de.kooperationsbuch.command.session;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.SessionDesk;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/sessions}, the caller's own, and {@code /api/accounts/{name}/sessions}, anybody's. */
@RestController
class SessionsController {
    private final SessionDesk desk;

    SessionsController(SessionDesk desk) {
        this.desk = desk;
    }

    record Open(List<SessionDesk.Open> sessions) {}

    @GetMapping(path = "/api/sessions", produces = APPLICATION_JSON_VALUE)
    Open open(Caller caller) {
        return new Open(desk.open(caller));
    }

    @DeleteMapping("/api/sessions/{session}")
    ResponseEntity<Void> end(@PathVariable String session, Caller caller) {
        desk.end(session, caller);
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/api/accounts/{name}/sessions")
    ResponseEntity<Void> endAll(@PathVariable String name, Caller caller) {
        desk.endAll(name, caller);
        return ResponseEntity.noContent().build();
    }
}
