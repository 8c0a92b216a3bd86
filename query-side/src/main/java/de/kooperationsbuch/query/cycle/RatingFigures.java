package de.kooperationsbuch.query.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.standing.PartnerSide;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How one side saw the partnership in a cycle, in one number.
 *
 * @param average over the four questions, from 1 to 5 with at most two decimals; null while withheld
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RatingFigures(
        OrganisationId by,
        PartnerSide side,
        @Nullable BigDecimal average,
        @Nullable Boolean withheld) {
    private static final BigDecimal QUESTIONS = BigDecimal.valueOf(4);

    static RatingFigures of(RatingEntry rating) {
        if (!rating.isShown()) return new RatingFigures(rating.by(), rating.side(), null, true);
        int sum = rating.equality() + rating.reliability() + rating.information() + rating.influence();
        return new RatingFigures(
                rating.by(), rating.side(), BigDecimal.valueOf(sum).divide(QUESTIONS), null);
    }
}
