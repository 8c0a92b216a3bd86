package de.kooperationsbuch.query.funding;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.funding.FundingExtended;
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

    /** The end that these extensions and recorded ends leave of what was granted. */
    static FundingEnd of(Funding funding, List<RecordedStep> extensions, List<RecordedStep> ends) {
        FundingEnd end = agreed(funding, FundingSteps.latest(extensions).orElse(null));
        for (RecordedStep recorded : ends) {
            LocalDate last = recorded.lastDay();
            if (end.lastDay == null || !last.isAfter(end.lastDay))
                end = new FundingEnd(last, List.of(recorded), end.extension);
        }
        return end;
    }

    private static FundingEnd agreed(Funding funding, @Nullable RecordedStep extension) {
        PartialDate until = extension == null ? funding.asked().until() : until(extension);
        if (until == null || Boolean.TRUE.equals(funding.asked().renewedYearly()))
            return new FundingEnd(null, List.of(), null);
        return new FundingEnd(until.lastDay(), List.of(extension == null ? funding.grant() : extension), extension);
    }

    static PartialDate until(RecordedStep extension) {
        return ((FundingExtended) extension.step()).until();
    }

    boolean isBefore(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }
}
