package de.kooperationsbuch.query.cycle;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.standing.PartnerSide;
import org.jspecify.annotations.Nullable;

/**
 * How one side saw the partnership in a cycle.
 *
 * @param withheld true while the other side may not see it, so that nobody may; everything but who rated is left out then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RatingEntry(
        OrganisationId by,
        PartnerSide side,
        @Nullable Integer equality,
        @Nullable Integer reliability,
        @Nullable Integer information,
        @Nullable Integer influence,
        @Nullable String comment,
        @Nullable Boolean withheld) {

    static RatingEntry shown(PartnershipRated rated, PartnerSide side) {
        return new RatingEntry(
                rated.step().by(),
                side,
                rated.equality(),
                rated.reliability(),
                rated.information(),
                rated.influence(),
                rated.comment(),
                null);
    }

    static RatingEntry withheld(PartnershipRated rated, PartnerSide side) {
        return new RatingEntry(rated.step().by(), side, null, null, null, null, null, true);
    }

    @JsonIgnore
    public boolean isShown() {
        return withheld == null;
    }
}
