package de.kooperationsbuch.query.funding;

import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a funding runs out.
 *
 * @param lastDay the last day on which it is active, or null if it has none
 * @param setBy the steps that set this day: the recorded end, else the extension or the grant that names it
 * @param extension the extension that took the place of the granted last day, if any
 */
public record FundingEnd(
        @Nullable LocalDate lastDay,
        List<RecordedStep> setBy,
        @Nullable RecordedStep extension) {

    boolean isBefore(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }
}
