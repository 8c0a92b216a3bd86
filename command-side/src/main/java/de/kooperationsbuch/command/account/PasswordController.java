package de.kooperationsbuch.command.account;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.json.StrictBody;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/password}: set by a one-time link, or changed by whoever is logged in. */
@RestController
class PasswordController {
    private final PasswordChanges changes;

    PasswordController(PasswordChanges changes) {
        this.changes = changes;
    }

    record ByLink(String link, String password) {
        @Override
        public String toString() {
            return "a password by link";
        }
    }

    record ByOwner(String current, @JsonProperty("new") String wanted) {
        @Override
        public String toString() {
            return "a password by its owner";
        }
    }

    @PostMapping(path = "/api/password", consumes = APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(InputStream body) throws IOException {
        ByLink asked = StrictBody.read(body, ByLink.class);
        changes.byLink(asked.link(), asked.password());
    }

    @PutMapping(path = "/api/password", consumes = APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Caller caller, InputStream body) throws IOException {
        ByOwner asked = StrictBody.read(body, ByOwner.class);
        changes.byOwner(caller.account(), asked.current(), asked.wanted());
    }
}
