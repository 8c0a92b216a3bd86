package de.kooperationsbuch.query.operations;

import de.kooperationsbuch.query.projection.ProjectionState;
import de.kooperationsbuch.query.projection.Rebuilds;
import de.kooperationsbuch.query.projection.StepLog;
import de.kooperationsbuch.query.steps.Heads;
import org.springframework.stereotype.Component;

/** The projections there are: one, named {@code steps}. */
@Component
public class Projections {
    static final String STEPS = "steps";
    private final ProjectionState state;
    private final Heads heads;
    private final StepLog log;
    private final Rebuilds rebuilds;

    Projections(ProjectionState state, Heads heads, StepLog log, Rebuilds rebuilds) {
        this.state = state;
        this.heads = heads;
        this.log = log;
        this.rebuilds = rebuilds;
    }

    public ProjectionAnswer steps() {
        return ProjectionAnswer.of(STEPS, state, heads.find(), log.head());
    }

    /** Begins in the background. */
    public void rebuild() {
        rebuilds.start();
    }
}
