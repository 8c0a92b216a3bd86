package de.kooperationsbuch.query.cooperation;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.organisation.Land;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.placement.Constellation;
import de.kooperationsbuch.query.placement.PlacementInterval;
import de.kooperationsbuch.query.placement.RuleSets;
import de.kooperationsbuch.query.placement.Transition;
import de.kooperationsbuch.query.placement.Transitions;
import de.kooperationsbuch.query.sight.Associations;
import de.kooperationsbuch.query.sight.Readership;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is kept ready of a cooperation: its two sides, whom it concerns, and how its placement moves, past and to come.
 *
 * @param withdrawn whether nothing of it counts any more; such a one is told in no list, and kept for questions of what was known before
 * @param readers whom it concerns, and who may see it
 * @param runs of equal type and tendency, oldest first; the last one is open unless the cooperation ended
 * @param transitions oldest first, with their causes; those to come happen if nothing more happens
 */
public record CooperationSummary(
        CooperationId cooperation,
        boolean withdrawn,
        OrganisationId kommune,
        OrganisationId verbund,
        @Nullable Land land,
        PartialDate openedOn,
        Readership readers,
        List<Run> runs,
        List<Transition> transitions) {
    /** Days of one type and tendency, both days inclusive. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Run(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable PlacementType type,
            @Nullable Tendency tendency) {
        static Run of(PlacementInterval interval) {
            return new Run(interval.from(), interval.to(), interval.type(), interval.tendency());
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    static CooperationSummary of(String slug, Function<SubjectId, List<RecordedStep>> stepsOf) {
        List<RecordedStep> known = stepsOf.apply(new SubjectId(SubjectKind.COOPERATION, slug));
        Standings standings = Standings.of(known);
        boolean withdrawn = standings.current().isEmpty();
        CooperationOpened opened = Readership.opened(known, standings);
        List<PlacementInterval> history =
                withdrawn ? List.of() : RuleSets.current().history(Constellation.of(slug, standings, stepsOf));
        CooperationId cooperation = new CooperationId(slug);
        return new CooperationSummary(
                cooperation,
                withdrawn,
                opened.kommune(),
                opened.verbund(),
                land(opened.kommune(), stepsOf),
                opened.step().effectiveOn(),
                Readership.of(known, standings, Associations.of(stepsOf.apply(organisation(opened.verbund())))),
                history.stream().map(Run::of).toList(),
                Transitions.of(cooperation, history));
    }

    /** The first day of its earliest step, while something of it counts. */
    public Optional<LocalDate> firstDay() {
        return runs.stream().map(Run::from).findFirst();
    }

    Optional<Run> on(LocalDate day) {
        return runs.stream().filter(run -> run.holds(day)).findFirst();
    }

    private static SubjectId organisation(OrganisationId organisation) {
        return new SubjectId(SubjectKind.ORGANISATION, organisation.value());
    }

    static @Nullable Land land(OrganisationId kommune, Function<SubjectId, List<RecordedStep>> stepsOf) {
        return Standings.of(stepsOf.apply(organisation(kommune))).current().stream()
                .map(RecordedStep::step)
                .filter(OrganisationRegistered.class::isInstance)
                .map(registered -> ((OrganisationRegistered) registered).land())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
