package de.kooperationsbuch.query.cooperation;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.kernel.organisation.Land;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.placement.Constellation;
import de.kooperationsbuch.query.placement.PlacementAnswer;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.Opening;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cooperation and where it stands.
 *
 * @param placement with its causes, if one cooperation was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CooperationAnswer(
        CooperationId cooperation,
        OrganisationId kommune,
        OrganisationId verbund,
        @Nullable Land land,
        PartialDate openedOn,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable PlacementType type,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Tendency tendency,
        @Nullable PlacementAnswer placement) {
    static CooperationAnswer of(CooperationSummary summary, LocalDate day) {
        var run = summary.on(day);
        return new CooperationAnswer(
                summary.cooperation(),
                summary.kommune(),
                summary.verbund(),
                summary.land(),
                summary.openedOn(),
                run.map(CooperationSummary.Run::type).orElse(null),
                run.map(CooperationSummary.Run::tendency).orElse(null),
                null);
    }

    static CooperationAnswer of(Constellation constellation, Look look, PlacementAnswer placement) {
        return new CooperationAnswer(
                constellation.cooperation(),
                constellation.kommune(),
                constellation.verbund(),
                CooperationSummary.land(constellation.kommune(), look::steps),
                Opening.of(constellation.cooperationSteps()).step().effectiveOn(),
                placement.type(),
                placement.tendency(),
                placement);
    }
}
