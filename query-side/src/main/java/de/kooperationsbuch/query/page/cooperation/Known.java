package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.page.InShort;
import de.kooperationsbuch.query.placement.Cause;
import de.kooperationsbuch.query.placement.Constellation;
import de.kooperationsbuch.query.placement.Course;
import de.kooperationsbuch.query.placement.PlacementRules;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.sight.SubjectSight;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that the reader of a page about a cooperation may know of it, as of a day.
 *
 * @param constellation everything, also what the reader may not see: only to be handed to what leaves that out
 * @param cooperation the steps that may be seen
 * @param map those of the map of its Kommune that may be seen; absent if the map may not
 * @param language of labels
 */
record Known(
        String slug,
        LocalDate day,
        Look look,
        Constellation constellation,
        Standings cooperation,
        Optional<Standings> map,
        Sight sight,
        Locale language) {

    /** @throws de.kooperationsbuch.kernel.problem.Refusal if nothing of the cooperation is known and counts */
    static Known of(String slug, LocalDate day, Look look, Sight sight, Locale language) {
        Standings seen = sight.standings(look, SubjectKind.COOPERATION, slug);
        Constellation constellation = Constellation.of(look, slug);
        return new Known(
                slug, day, look, constellation, seen, map(constellation.kommune(), look, sight), sight, language);
    }

    private static Optional<Standings> map(OrganisationId kommune, Look look, Sight sight) {
        boolean registered = !look.steps(new SubjectId(SubjectKind.ORGANISATION, kommune.value()))
                .isEmpty();
        return registered && sight.of(SubjectKind.KOMMUNE, kommune.value()).allows(Act.SEE_MAP)
                ? Optional.of(sight.standings(look, SubjectKind.KOMMUNE, kommune.value()))
                : Optional.empty();
    }

    public SubjectSight reader() {
        return sight.of(SubjectKind.COOPERATION, slug);
    }

    public boolean sees(Act act) {
        return reader().allows(act);
    }

    public boolean shows(Lane lane) {
        return switch (lane) {
            case AGREEMENTS -> sees(Act.SEE_AGREEMENTS);
            case CYCLE, SPACES -> sees(Act.SEE_CYCLE);
            case FUNDING -> sees(Act.SEE_FUNDING);
            case SEATS -> map.isPresent();
            case PLACEMENT -> sees(Act.SEE_PLACEMENT);
            case SIDES -> true;
        };
    }

    /** Whether of a lane that is shown only what concerns the reader can be seen. */
    public boolean showsPart(Lane lane) {
        return (lane == Lane.AGREEMENTS && sees(Act.SEE_AGREEMENTS) && !reader().allowsWhole(Act.SEE_AGREEMENTS))
                || (lane == Lane.FUNDING && sees(Act.SEE_FUNDING) && !reader().allowsWhole(Act.SEE_FUNDING));
    }

    Course course(PlacementRules rules) {
        return Course.of(constellation, rules, sight);
    }

    /** Tells the steps apart. */
    public InShort inShort() {
        return map.map(standings -> InShort.of(cooperation, standings)).orElseGet(() -> InShort.of(cooperation));
    }

    public List<RecordedStep> current() {
        return cooperation.current();
    }

    public List<RecordedStep> currentMap() {
        return map.map(Standings::current).orElse(List.of());
    }

    public Optional<Told> told(Cause cause) {
        return told(cause.subject(), cause.stepId());
    }

    public Optional<Told> told(RecordedStep recorded) {
        return told(recorded.step().step().subject(), recorded.step().stepId());
    }

    private Optional<Told> told(SubjectId subject, StepId id) {
        return subject.kind() == SubjectKind.COOPERATION
                ? Told.of(id, cooperation)
                : map.flatMap(standings -> Told.of(id, standings));
    }
}
