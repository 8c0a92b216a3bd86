package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.Opening;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import java.util.function.Function;

/**
 * All that a placement is derived from, as the book knew it at one instant.
 *
 * @param cooperationSteps every step of the cooperation that counts, in recording order
 * @param mapSteps every step on the network map of the Kommune that counts, in recording order
 * @param otherSide what those whom these steps concern made of them
 */
public record Constellation(
        CooperationId cooperation,
        OrganisationId kommune,
        OrganisationId verbund,
        List<RecordedStep> cooperationSteps,
        List<RecordedStep> mapSteps,
        OtherSide otherSide) {

    /** @throws Refusal if nothing of the cooperation is known and counts */
    public static Constellation of(Look look, String slug) {
        return of(slug, Standings.of(look, SubjectKind.COOPERATION, slug), look::steps);
    }

    /** @param stepsOf the known steps of any subject */
    public static Constellation of(
            String slug, Standings cooperation, Function<SubjectId, List<RecordedStep>> stepsOf) {
        SubjectId map = new SubjectId(
                SubjectKind.KOMMUNE, Opening.of(cooperation.current()).kommune().value());
        return of(new CooperationId(slug), cooperation, Standings.of(stepsOf.apply(map)));
    }

    /** @throws IllegalArgumentException if the opening, which names the two sides, is not there or does not count */
    static Constellation of(CooperationId cooperation, Standings steps, Standings map) {
        CooperationOpened opened = Opening.of(steps.current());
        return new Constellation(
                cooperation,
                opened.kommune(),
                opened.verbund(),
                steps.current(),
                map.current(),
                new OtherSide(steps, map));
    }
}
