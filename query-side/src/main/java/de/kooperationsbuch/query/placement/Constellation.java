package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.steps.Opening;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;

/**
 * All that a placement is derived from, as the book knew it at one instant.
 *
 * @param cooperationSteps every step of the cooperation, in recording order
 * @param mapSteps every step on the network map of the Kommune, in recording order
 */
public record Constellation(
        CooperationId cooperation,
        OrganisationId kommune,
        OrganisationId verbund,
        List<RecordedStep> cooperationSteps,
        List<RecordedStep> mapSteps) {

    /** @throws IllegalArgumentException if the steps do not hold the opening, which names the two sides */
    public static Constellation of(
            CooperationId cooperation, List<RecordedStep> cooperationSteps, List<RecordedStep> mapSteps) {
        CooperationOpened opened = Opening.of(cooperationSteps);
        return new Constellation(cooperation, opened.kommune(), opened.verbund(), cooperationSteps, mapSteps);
    }
}
