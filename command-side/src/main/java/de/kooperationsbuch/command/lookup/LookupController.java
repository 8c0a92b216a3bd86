package de.kooperationsbuch.command.lookup;

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

    @PostMapping("/api/operations/lookups/organisations/rebuild")
    Answer rebuild() {
        return new Answer(rebuild.run());
    }
}
