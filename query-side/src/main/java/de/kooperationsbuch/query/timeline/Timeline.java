package de.kooperationsbuch.query.timeline;

import static java.util.Comparator.comparing;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.standing.StandingStep;
import de.kooperationsbuch.query.standing.Standings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The steps of one subject in the order in which they happened, as far as that is known. */
public final class Timeline {
    private static final Comparator<StandingStep> AS_IT_HAPPENED = comparing(
                    (StandingStep step) -> step.recorded().firstDay())
            .thenComparing(step -> step.recorded().position());

    private Timeline() {}

    public static List<StandingStep> of(Standings standings, TimelineFilter filter) {
        return standings.rows().stream()
                .filter(filter::wants)
                .sorted(AS_IT_HAPPENED)
                .toList();
    }

    /** @throws Refusal if the subject has no such step */
    public static StandingStep step(Standings standings, String stepId) {
        return Optional.of(stepId)
                .filter(id -> id.matches(StepId.PATTERN))
                .flatMap(id -> standings.standing(new StepId(id)))
                .orElseThrow(() -> new Refusal(ProblemType.UNKNOWN_SUBJECT, "step-not-known", stepId).status(404));
    }
}
