package de.kooperationsbuch.query.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.agreement.Terms;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version in the view of an agreement. */
record VersionEntry(
        int version,
        OrganisationId tabledBy,
        Instant tabledAt,
        PartialDate tabledOn,
        List<Acceptance> accepted,
        List<Rejection> rejected,
        Terms terms,
        PartialDate effectiveFrom,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable PartialDate effectiveUntil) {

    static VersionEntry of(Version version) {
        return new VersionEntry(
                version.number(),
                version.tabled().step().step().by(),
                version.tabled().recordedAt(),
                version.tabled().step().step().effectiveOn(),
                version.accepted(),
                version.rejected(),
                version.terms(),
                version.effectiveFrom(),
                version.effectiveUntil());
    }
}
