package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.standing.Chains;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Confirmable;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.standing.Unheard;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import java.util.Optional;

/** Who is asked to confirm a step. */
final class AskedToConfirm {
    private AskedToConfirm() {}

    /** Of one that the reader is about to record. */
    static List<String> wouldBe(Step step, Sight sight) {
        if (!Confirmable.is(step)) return List.of();
        Chains<RecordedStep> known = new Chains<>();
        seen(step.step().subject(), sight).forEach(known::add);
        var header = step.step().seeing(sight.partOf().orElse(null));
        return known.sides(step).stream()
                .filter(side -> !side.speaksIn(header))
                .map(Side::organisation)
                .map(OrganisationId::value)
                .toList();
    }

    /** Nobody learns by asking who stands behind a subject that he or she may not see. */
    private static List<RecordedStep> seen(SubjectId subject, Sight sight) {
        Look now = sight.look(Optional.empty());
        return now.steps(subject).isEmpty() ? List.of() : sight.steps(now, subject.kind(), subject.slug());
    }

    /** Of one that is in the book. */
    static List<String> are(Step recorded, Standings standings) {
        if (!Confirmable.is(recorded)) return List.of();
        return standings.chain(recorded.stepId()).stream()
                .flatMap(chain -> Unheard.of(chain).stream())
                .map(side -> side.organisation().value())
                .toList();
    }
}
