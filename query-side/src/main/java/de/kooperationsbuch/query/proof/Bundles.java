package de.kooperationsbuch.query.proof;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.transparency.Checkpoint;
import de.kooperationsbuch.kernel.transparency.SubjectSecret;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import de.kooperationsbuch.query.projection.StepLog;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.sight.Sights;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Heads;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens bundles for those who see everything about a subject. */
@Component
class Bundles {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TransparencyLog log;
    private final StepLog steps;
    private final Heads heads;
    private final Sights sights;

    Bundles(TransparencyLog log, StepLog steps, Heads heads, Sights sights) {
        this.log = log;
        this.steps = steps;
        this.heads = heads;
        this.sights = sights;
    }

    /**
     * One that holds all that was acknowledged before asking, if the log comes to it in time.
     *
     * @throws Refusal if not all of the subject may be seen: as if nothing were known of it
     */
    Bundle bundle(SubjectKind kind, String slug, Caller caller) throws InterruptedException {
        Checkpoint checkpoint = log.latest(steps.head(), PATIENCE);
        // what is to be kept back must be known of every event
        if (!heads.reaches(checkpoint.size() - 1, PATIENCE)) throw new Refusal(ProblemType.TRY_LATER, "filling");
        Sight sight = sights.of(caller);
        if (!sight.of(kind, slug).isWhole()) throw Look.notKnown(kind, slug);
        SubjectId subject = new SubjectId(kind, slug);
        SubjectSecret secret = log.secret(subject).orElseThrow(() -> Look.notKnown(kind, slug));
        List<RecordedStep> known = sight.look(Optional.empty()).steps(subject);
        Opening opening = new Opening(subject, Standings.of(known), sight);
        return new Bundle(subject, checkpoint, secret, opening.opened(known));
    }
}
