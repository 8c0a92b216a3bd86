package de.kooperationsbuch.query.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of days without any active funding of the Verbund, both days inclusive.
 *
 * @param to null if the gap is still open on the day of the view
 */
public record FundingGap(
        LocalDate from,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate to) {

    /** The gaps from the one day through the other, in order of time. */
    static List<FundingGap> between(LocalDate first, LocalDate asOf, List<Funding> granted) {
        List<FundingGap> gaps = new ArrayList<>();
        LocalDate uncovered = first;
        for (Funding funding : byFirstDay(granted)) {
            if (funding.firstDay().isAfter(asOf) || funding.end().isBefore(funding.firstDay())) continue;
            if (uncovered.isBefore(funding.firstDay()))
                gaps.add(new FundingGap(uncovered, funding.firstDay().minusDays(1)));
            if (funding.end().lastDay() == null) return gaps;
            if (!funding.end().isBefore(uncovered))
                uncovered = funding.end().lastDay().plusDays(1);
        }
        if (!uncovered.isAfter(asOf)) gaps.add(new FundingGap(uncovered, null));
        return gaps;
    }

    private static List<Funding> byFirstDay(List<Funding> fundings) {
        return fundings.stream().sorted(Comparator.comparing(Funding::firstDay)).toList();
    }
}
