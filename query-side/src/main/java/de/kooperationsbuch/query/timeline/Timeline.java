package de.kooperationsbuch.query.timeline;

import static java.util.Comparator.comparing;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.standing.StandingStep;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The steps of one subject in the order in which they happened, as far as that is known. */
final class Timeline {
    private static final Comparator<StandingStep> AS_IT_HAPPENED =
            comparing(Timeline::firstDay).thenComparing(step -> step.recorded().position());

    private Timeline() {}

    static List<StandingStep> of(List<RecordedStep> known, TimelineFilter filter) {
        return StandingStep.of(known).stream()
                .filter(filter::wants)
                .sorted(AS_IT_HAPPENED)
                .toList();
    }

    /** @throws Refusal if the subject has no such step */
    static StandingStep step(List<RecordedStep> known, String stepId) {
        return StandingStep.of(known).stream()
                .filter(step -> step.recorded().step().stepId().value().equals(stepId))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.UNKNOWN_SUBJECT, "step-not-known", stepId).status(404));
    }

    private static LocalDate firstDay(StandingStep step) {
        return step.recorded().step().step().effectiveOn().firstDay();
    }
}
