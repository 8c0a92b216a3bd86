package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.Opening;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import java.util.function.Function;

/** Brings together what a placement is derived from: the steps of the cooperation and those on the map of its Kommune. */
public final class Constellations {
    private Constellations() {}

    /** @throws de.kooperationsbuch.kernel.problem.Refusal if nothing is known of the cooperation */
    public static Constellation of(Look look, String slug) {
        return of(slug, look.steps(SubjectKind.COOPERATION, slug), look::steps);
    }

    /** @param stepsOf the known steps of any subject */
    public static Constellation of(
            String slug, List<RecordedStep> cooperation, Function<SubjectId, List<RecordedStep>> stepsOf) {
        SubjectId map = new SubjectId(
                SubjectKind.KOMMUNE, Opening.of(cooperation).kommune().value());
        return Constellation.of(new CooperationId(slug), cooperation, stepsOf.apply(map));
    }
}
