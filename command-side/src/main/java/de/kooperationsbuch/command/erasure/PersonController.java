package de.kooperationsbuch.command.erasure;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.personal.AboutPerson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/people/{id}}: everything that is stored about somebody, as a document to hand out. */
@RestController
class PersonController {
    private final Information information;

    PersonController(Information information) {
        this.information = information;
    }

    @GetMapping(path = "/api/people/{id}", produces = APPLICATION_JSON_VALUE)
    ResponseEntity<AboutPerson> about(Caller caller, @PathVariable String id) {
        AboutPerson about = information.about(id, caller.account());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"person-" + about.person() + ".json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(about);
    }
}
