package de.kooperationsbuch.query.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agreement on a day, from all that is known about it. Versions, days in force and turn are as known; only state and what is due depend on the day.
 *
 * @param turn the parties that are to move
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementView(
        String title,
        List<OrganisationId> parties,
        @Nullable String subject,
        AgreementState state,
        List<VersionEntry> versions,
        List<InForce> inForce,
        List<OrganisationId> turn,
        List<Due> due) {

    static AgreementView of(Agreement agreement, LocalDate asOf) {
        return new AgreementView(
                agreement.title(),
                agreement.parties(),
                agreement.subject(),
                agreement.state(asOf),
                agreement.versions().stream().map(VersionEntry::of).toList(),
                agreement.inForce(),
                agreement.turn(),
                agreement.due(asOf));
    }
}
