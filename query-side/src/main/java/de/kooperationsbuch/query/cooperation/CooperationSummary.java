package de.kooperationsbuch.query.cooperation;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
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
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Opening;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is kept ready of a cooperation: its two sides, whom else it concerns, and how its placement moves, past and to come.
 *
 * @param parties of its agreements, and recipients of its fundings; also of steps that were withdrawn since, for questions of what was known before
 * @param runs of equal type and tendency, oldest first; the last one is open unless the cooperation ended
 * @param transitions oldest first, with their causes; those to come happen if nothing more happens
 */
public record CooperationSummary(
        CooperationId cooperation,
        OrganisationId kommune,
        OrganisationId verbund,
        @Nullable Land land,
        PartialDate openedOn,
        List<OrganisationId> parties,
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

    /** Empty if nothing of the cooperation counts any more. */
    static Optional<CooperationSummary> of(String slug, Function<SubjectId, List<RecordedStep>> stepsOf) {
        List<RecordedStep> known = stepsOf.apply(new SubjectId(SubjectKind.COOPERATION, slug));
        Standings standings = Standings.of(known);
        return standings.current().isEmpty()
                ? Optional.empty()
                : Optional.of(of(Constellation.of(slug, standings, stepsOf), Parties.of(known, standings), stepsOf));
    }

    private static CooperationSummary of(
            Constellation constellation,
            List<OrganisationId> parties,
            Function<SubjectId, List<RecordedStep>> stepsOf) {
        List<PlacementInterval> history = RuleSets.current().history(constellation);
        return new CooperationSummary(
                constellation.cooperation(),
                constellation.kommune(),
                constellation.verbund(),
                land(constellation.kommune(), stepsOf),
                Opening.of(constellation.cooperationSteps()).step().effectiveOn(),
                parties,
                history.stream().map(Run::of).toList(),
                Transitions.of(constellation.cooperation(), history));
    }

    /** Whether an organisation, or the Kommune whose office it is, has something to do with the cooperation. */
    public boolean concerns(OrganisationId organisation, @Nullable OrganisationId partOf) {
        return kommune.equals(organisation)
                || kommune.equals(partOf)
                || verbund.equals(organisation)
                || parties.contains(organisation);
    }

    Optional<Run> on(LocalDate day) {
        return runs.stream().filter(run -> run.holds(day)).findFirst();
    }

    static @Nullable Land land(OrganisationId kommune, Function<SubjectId, List<RecordedStep>> stepsOf) {
        return Standings.of(stepsOf.apply(new SubjectId(SubjectKind.ORGANISATION, kommune.value()))).current().stream()
                .map(RecordedStep::step)
                .filter(OrganisationRegistered.class::isInstance)
                .map(registered -> ((OrganisationRegistered) registered).land())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
