package de.kooperationsbuch.query.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.funding.Funding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that flows on a day.
 *
 * @param lastDay null if it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActiveFunding(
        FundingId funding,
        @Nullable String purpose,
        @Nullable OrganisationId recipient,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate lastDay) {
    static ActiveFunding of(Funding funding) {
        return new ActiveFunding(
                funding.id(),
                funding.asked().purpose(),
                funding.asked().recipient(),
                funding.end().lastDay());
    }
}
