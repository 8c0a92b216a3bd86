package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.standing.Chains;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Confirmable;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.standing.Unheard;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is asked to confirm a step. */
final class AskedToConfirm {
    private AskedToConfirm() {}

    /** Of one that is not recorded yet. */
    static List<String> wouldBe(Step step, Sight sight) {
        if (!Confirmable.is(step)) return List.of();
        Chains<RecordedStep> known = new Chains<>();
        sight.look(Optional.empty()).steps(step.step().subject()).forEach(known::add);
        var header = step.step().seeing(whole(step.step().by(), sight));
        return known.sides(step).stream()
                .filter(side -> !side.speaksIn(header))
                .map(Side::organisation)
                .map(OrganisationId::value)
                .toList();
    }

    private static @Nullable OrganisationId whole(OrganisationId author, Sight sight) {
        SubjectId organisation = new SubjectId(SubjectKind.ORGANISATION, author.value());
        return Standings.of(sight.look(Optional.empty()).steps(organisation)).current().stream()
                .map(RecordedStep::step)
                .filter(OrganisationRegistered.class::isInstance)
                .map(registered -> ((OrganisationRegistered) registered).partOf())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
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
