package de.kooperationsbuch.query.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.Decimal;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.cycle.IndicatorAgreed;
import de.kooperationsbuch.kernel.cycle.IndicatorId;
import de.kooperationsbuch.kernel.cycle.IndicatorReported;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a cycle, on a day, as agreed last.
 *
 * @param values in the order of their days
 * @param latest the last of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorEntry(
        IndicatorId indicator,
        String title,
        String unit,
        Decimal target,
        List<Reported> values,
        @Nullable Decimal latest) {

    /** The number on a day. */
    public record Reported(PartialDate on, Decimal value) {}

    static List<IndicatorEntry> of(CycleSteps then) {
        Map<IndicatorId, IndicatorAgreed> agreed = new LinkedHashMap<>();
        then.only(IndicatorAgreed.class).forEach(indicator -> agreed.put(indicator.indicator(), indicator));
        Map<IndicatorId, List<Reported>> values = new HashMap<>();
        then.only(IndicatorReported.class)
                .forEach(reported -> values.computeIfAbsent(reported.indicator(), none -> new ArrayList<>())
                        .add(new Reported(reported.step().effectiveOn(), reported.value())));
        return agreed.values().stream()
                .map(indicator -> of(indicator, values.getOrDefault(indicator.indicator(), List.of())))
                .toList();
    }

    private static IndicatorEntry of(IndicatorAgreed agreed, List<Reported> values) {
        return new IndicatorEntry(
                agreed.indicator(),
                agreed.title(),
                agreed.unit(),
                agreed.target(),
                values,
                values.isEmpty() ? null : values.get(values.size() - 1).value());
    }
}
