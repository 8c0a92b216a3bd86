package de.kooperationsbuch.command.lookup;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/operations/lookups/organisations/rebuild}. */
@RestController
class LookupController {
    private final LookupRebuild rebuild;

    LookupController(LookupRebuild rebuild) {
        this.rebuild = rebuild;
    }

    record Answer(int organisations) {}

    @PostMapping(path = "/api/operations/lookups/organisations/rebuild", produces = MediaType.APPLICATION_JSON_VALUE)
    Answer rebuild() {
        return new Answer(rebuild.run());
    }
}
