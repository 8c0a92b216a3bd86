package de.kooperationsbuch.query.balance;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.standing.PartnerSide;
import de.kooperationsbuch.kernel.standing.Partners;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long each side usually took to answer what the other recorded: the median of whole days, with one decimal. Null for a side that answered nothing.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MedianDays(
        @Nullable BigDecimal kommune, @Nullable BigDecimal verbund) {
    static MedianDays of(List<Reply> replies, Partners partners) {
        return new MedianDays(
                median(daysOf(PartnerSide.KOMMUNE, replies, partners)),
                median(daysOf(PartnerSide.VERBUND, replies, partners)));
    }

    private static List<Long> daysOf(PartnerSide answering, List<Reply> replies, Partners partners) {
        return replies.stream()
                .filter(reply -> partners.side(reply.side()).equals(Optional.of(answering)))
                .map(Reply::days)
                .sorted()
                .toList();
    }

    /** Of an even number the mean of the two in the middle. */
    static @Nullable BigDecimal median(List<Long> sorted) {
        if (sorted.isEmpty()) return null;
        long lower = sorted.get((sorted.size() - 1) / 2);
        long upper = sorted.get(sorted.size() / 2);
        return BigDecimal.valueOf(lower + upper).divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP);
    }
}
