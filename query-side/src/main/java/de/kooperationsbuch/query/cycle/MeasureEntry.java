package de.kooperationsbuch.query.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.agreement.Staffing;
import de.kooperationsbuch.kernel.cycle.GoalId;
import de.kooperationsbuch.kernel.cycle.Measure;
import de.kooperationsbuch.kernel.cycle.MeasureAdjusted;
import de.kooperationsbuch.kernel.cycle.MeasureId;
import de.kooperationsbuch.kernel.cycle.Plans;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a cycle's plans, on a day.
 *
 * @param adjustments in the order in which they happened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureEntry(
        MeasureId measure,
        @Nullable GoalId goal,
        String title,
        OrganisationId responsible,
        Staffing staffing,
        @Nullable PartialDate dueOn,
        List<Adjustment> adjustments) {

    /** The measure goes on in another way. */
    public record Adjustment(PartialDate on, String change) {}

    static List<MeasureEntry> of(CycleSteps then, Plans plans) {
        Map<MeasureId, MeasureEntry> measures = new LinkedHashMap<>();
        plans.measures().forEach(measure -> measures.put(measure.measure(), of(measure)));
        then.only(MeasureAdjusted.class)
                .filter(adjusted -> measures.containsKey(adjusted.measure()))
                .forEach(adjusted -> measures.get(adjusted.measure())
                        .adjustments()
                        .add(new Adjustment(adjusted.step().effectiveOn(), adjusted.change())));
        return List.copyOf(measures.values());
    }

    private static MeasureEntry of(Measure measure) {
        return new MeasureEntry(
                measure.measure(),
                measure.goal(),
                measure.title(),
                measure.responsible(),
                measure.staffing(),
                measure.dueOn(),
                new ArrayList<>());
    }
}
