package de.kooperationsbuch.query.export;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.projection.StepLog;
import de.kooperationsbuch.query.steps.Heads;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whoever keeps an export as a copy of the book gets all that was acknowledged before asking. */
@Component
public class WholeLog {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private final StepLog log;
    private final Heads heads;

    WholeLog(StepLog log, Heads heads) {
        this.log = log;
        this.heads = heads;
    }

    /** @throws Refusal if the read side does not come to the end of the log in time */
    public void awaitTakenIn() throws InterruptedException {
        long end = log.head();
        if (!heads.reaches(end, PATIENCE)) throw new Refusal(ProblemType.TRY_LATER, "filling");
    }
}
