package de.kooperationsbuch.query.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agreement in the list of a cooperation, without its terms.
 *
 * @param latestVersion the number of its latest version, whether agreed or not; null before the first proposal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementEntry(
        AgreementId agreement,
        String title,
        List<OrganisationId> parties,
        AgreementState state,
        @Nullable Integer latestVersion,
        List<InForce> inForce,
        List<OrganisationId> turn,
        List<Due> due) {

    static AgreementEntry of(Agreement agreement, LocalDate asOf) {
        return new AgreementEntry(
                agreement.id(),
                agreement.title(),
                agreement.parties(),
                agreement.state(asOf),
                agreement.latest().map(Version::number).orElse(null),
                agreement.inForce(),
                agreement.turn(),
                agreement.due(asOf));
    }
}
