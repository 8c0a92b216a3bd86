package de.kooperationsbuch.query.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.cooperation.FormatAgreed;
import de.kooperationsbuch.kernel.cooperation.FormatEnded;
import de.kooperationsbuch.kernel.cooperation.FormatId;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A standing form of meeting that holds on a day, as it was agreed last. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Format(FormatId format, String title, @Nullable Integer meetingsPerYear, PartialDate agreedOn) {
    /** In the order in which they were first recorded. */
    static List<Format> on(LocalDate asOf, List<RecordedStep> current) {
        Endings<FormatId> endings = new Endings<>(asOf);
        for (RecordedStep recorded : current)
            if (recorded.step() instanceof FormatEnded ended) endings.add(ended.format(), recorded);
        Map<FormatId, Format> formats = new LinkedHashMap<>();
        for (RecordedStep recorded : current)
            if (recorded.step() instanceof FormatAgreed agreed && endings.leave(agreed.format(), recorded))
                formats.put(agreed.format(), of(agreed));
        return List.copyOf(formats.values());
    }

    private static Format of(FormatAgreed agreed) {
        return new Format(
                agreed.format(),
                agreed.title(),
                agreed.meetingsPerYear(),
                agreed.step().effectiveOn());
    }
}
