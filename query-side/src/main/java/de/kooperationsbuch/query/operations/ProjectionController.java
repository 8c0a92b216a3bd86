package de.kooperationsbuch.query.operations;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.projection.ProjectionState;
import de.kooperationsbuch.query.projection.Rebuilds;
import de.kooperationsbuch.query.projection.StepLog;
import de.kooperationsbuch.query.steps.Heads;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows how the projection is doing and rebuilds it. There is one, named {@code steps}. */
@RestController
class ProjectionController {
    private static final String ONLY_ONE = "steps";

    private final ProjectionState state;
    private final Heads heads;
    private final StepLog log;
    private final Rebuilds rebuilds;

    ProjectionController(ProjectionState state, Heads heads, StepLog log, Rebuilds rebuilds) {
        this.state = state;
        this.heads = heads;
        this.log = log;
        this.rebuilds = rebuilds;
    }

    @GetMapping("/api/operations/projections/{name}")
    ProjectionAnswer projection(@PathVariable String name) {
        return ProjectionAnswer.of(known(name), state, heads.find(), log.head());
    }

    @PostMapping("/api/operations/projections/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ProjectionAnswer rebuild(@PathVariable String name) {
        rebuilds.start(known(name));
        return projection(name);
    }

    private static String known(String name) {
        return Optional.of(name)
                .filter(ONLY_ONE::equals)
                .orElseThrow(() -> new Refusal(ProblemType.UNKNOWN_SUBJECT, "projection-not-known", name).status(404));
    }
}
