package de.kooperationsbuch.query.operations;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows how the projection is doing and rebuilds it. There is one, named {@code steps}. */
@RestController
class ProjectionController {
    private final Projections projections;

    ProjectionController(Projections projections) {
        this.projections = projections;
    }

    @GetMapping("/api/operations/projections/{name}")
    ProjectionAnswer projection(@PathVariable String name) {
        known(name);
        return projections.steps();
    }

    @PostMapping(path = "/api/operations/projections/{name}/rebuild", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ProjectionAnswer rebuild(@PathVariable String name) {
        known(name);
        projections.rebuild();
        return projections.steps();
    }

    private static void known(String name) {
        if (!name.equals(Projections.STEPS))
            throw new Refusal(ProblemType.UNKNOWN_SUBJECT, "projection-not-known", name).status(404);
    }
}
