package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.Opening;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import java.util.function.Function;

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

    /** @throws Refusal if nothing is known of the cooperation */
    public static Constellation of(Look look, String slug) {
        return of(slug, look.steps(SubjectKind.COOPERATION, slug), look::steps);
    }

    /** @param stepsOf the known steps of any subject */
    public static Constellation of(
            String slug, List<RecordedStep> cooperation, Function<SubjectId, List<RecordedStep>> stepsOf) {
        SubjectId map = new SubjectId(
                SubjectKind.KOMMUNE, Opening.of(cooperation).kommune().value());
        return of(new CooperationId(slug), cooperation, stepsOf.apply(map));
    }

    /** @throws IllegalArgumentException if the steps do not hold the opening, which names the two sides */
    public static Constellation of(
            CooperationId cooperation, List<RecordedStep> cooperationSteps, List<RecordedStep> mapSteps) {
        CooperationOpened opened = Opening.of(cooperationSteps);
        return new Constellation(cooperation, opened.kommune(), opened.verbund(), cooperationSteps, mapSteps);
    }
}
