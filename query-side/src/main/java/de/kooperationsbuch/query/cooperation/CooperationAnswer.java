package de.kooperationsbuch.query.cooperation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.kernel.organisation.Land;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.placement.Constellation;
import de.kooperationsbuch.query.placement.PlacementAnswer;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.Opening;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cooperation and where it stands.
 *
 * @param stands absent for those who may not see its placement
 * @param placement with its causes, if one cooperation was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CooperationAnswer(
        CooperationId cooperation,
        OrganisationId kommune,
        OrganisationId verbund,
        @Nullable Land land,
        PartialDate openedOn,
        @JsonUnwrapped @Nullable Stands stands,
        @Nullable PlacementAnswer placement) {
    /** Both null while the book knows too little. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Stands(
            @Nullable PlacementType type, @Nullable Tendency tendency) {
        static Stands of(CooperationSummary summary, LocalDate day) {
            var run = summary.on(day);
            return new Stands(
                    run.map(CooperationSummary.Run::type).orElse(null),
                    run.map(CooperationSummary.Run::tendency).orElse(null));
        }

        static Stands of(PlacementAnswer answer) {
            return new Stands(answer.placement().type(), answer.placement().tendency());
        }
    }

    /** All that may be seen, by slug. */
    public static List<CooperationAnswer> seen(Overview.Told told, LocalDate day, Sight sight) {
        return told.cooperations().stream()
                .filter(summary -> sight.allows(Act.SEE_COOPERATION, summary.readers()))
                .map(summary -> of(summary, day, sight.allows(Act.SEE_PLACEMENT, summary.readers())))
                .toList();
    }

    /** @param placed whether its placement may be seen */
    static CooperationAnswer of(CooperationSummary summary, LocalDate day, boolean placed) {
        return new CooperationAnswer(
                summary.cooperation(),
                summary.kommune(),
                summary.verbund(),
                summary.land(),
                summary.openedOn(),
                placed ? Stands.of(summary, day) : null,
                null);
    }

    /** @param placement absent if it may not be seen */
    static CooperationAnswer of(Constellation constellation, Look look, Optional<PlacementAnswer> placement) {
        return new CooperationAnswer(
                constellation.cooperation(),
                constellation.kommune(),
                constellation.verbund(),
                CooperationSummary.land(constellation.kommune(), look::steps),
                Opening.of(constellation.cooperationSteps()).step().effectiveOn(),
                placement.map(Stands::of).orElse(null),
                placement.orElse(null));
    }
}
