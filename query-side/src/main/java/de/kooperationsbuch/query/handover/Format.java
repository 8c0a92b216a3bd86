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

/** A standing form of meeting that holds on a day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Format(
        FormatId format, String title, @Nullable Integer meetingsPerYear, PartialDate agreedOn) {
    /** In the order of recording. */
    static List<Format> on(LocalDate asOf, List<RecordedStep> current) {
        Map<FormatId, Format> formats = new LinkedHashMap<>();
        for (RecordedStep recorded : current)
            if (recorded.step() instanceof FormatAgreed agreed
                    && !recorded.firstDay().isAfter(asOf)) formats.put(agreed.format(), of(agreed));
            else if (recorded.step() instanceof FormatEnded ended
                    && recorded.lastDay().isBefore(asOf)) formats.remove(ended.format());
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
