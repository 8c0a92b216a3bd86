package de.kooperationsbuch.query.standing;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;

/**
 * An original step with its current content and what became of it.
 *
 * @param confirmedBy the organisations that confirmed it
 * @param latest the last link of its chain: the step itself or its last correction
 * @param chain the steps about this step, as they were recorded
 */
public record StandingStep(
        RecordedStep recorded,
        Standing standing,
        List<OrganisationId> confirmedBy,
        StepId latest,
        List<RecordedStep> chain) {
    /** What became of the known steps of one subject, in the order of recording. No step is about another step yet. */
    public static List<StandingStep> of(List<RecordedStep> known) {
        return known.stream()
                .map(step -> new StandingStep(
                        step, Standing.UNCONFIRMED, List.of(), step.step().stepId(), List.of()))
                .toList();
    }
}
