package de.kooperationsbuch.query.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.Decimal;
import org.jspecify.annotations.Nullable;

/** How far a cycle has come by one indicator. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndicatorFigures(
        String title, String unit, Decimal target, @Nullable Decimal latest) {
    static IndicatorFigures of(IndicatorEntry entry) {
        return new IndicatorFigures(entry.title(), entry.unit(), entry.target(), entry.latest());
    }
}
