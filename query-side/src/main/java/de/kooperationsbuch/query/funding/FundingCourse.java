package de.kooperationsbuch.query.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.funding.FundingKind;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the money granted to the Verbund runs, from all of it.
 *
 * @param gaps from the first day of the cooperation's earliest step through the day of the view
 * @param projectShare share of projects among the active fundings by count, a number from 0 to 1 with at most four decimals; null if none is
 *     active
 */
public record FundingCourse(
        List<FundingGap> gaps,
        List<FundingCliff> cliffs,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal projectShare) {
    private static final int DECIMALS = 4;

    static FundingCourse of(List<Funding> all, OrganisationId verbund, LocalDate first, LocalDate asOf) {
        List<Funding> granted =
                all.stream().filter(funding -> funding.grantedTo(verbund)).toList();
        return new FundingCourse(
                FundingGap.between(first, asOf, granted),
                FundingCliff.near(asOf, granted, all),
                projectShare(granted, asOf));
    }

    private static @Nullable BigDecimal projectShare(List<Funding> granted, LocalDate asOf) {
        List<Funding> active =
                granted.stream().filter(funding -> funding.activeOn(asOf)).toList();
        if (active.isEmpty()) return null;
        long projects = active.stream()
                .filter(funding -> funding.asked().kind() == FundingKind.PROJECT)
                .count();
        return BigDecimal.valueOf(projects)
                .divide(BigDecimal.valueOf(active.size()), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
