package de.kooperationsbuch.query.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.agreement.Mandate;
import de.kooperationsbuch.kernel.agreement.Task;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.agreement.Agreement;
import de.kooperationsbuch.query.agreement.InForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that holds on a day.
 *
 * @param from first day on which the version of that day holds
 * @param to its last day; null if no end is known
 */
public record AgreementInForce(
        AgreementId agreement,
        String title,
        List<OrganisationId> parties,
        LocalDate from,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate to,
        List<Mandate> mandate) {
    static Optional<AgreementInForce> on(LocalDate asOf, Agreement agreement) {
        return agreement.inForce().stream()
                .filter(span -> span.holds(asOf))
                .findFirst()
                .map(span -> of(agreement, span));
    }

    private static AgreementInForce of(Agreement agreement, InForce span) {
        return new AgreementInForce(
                agreement.id(),
                agreement.title(),
                agreement.parties(),
                span.from(),
                span.to(),
                agreement.versions().get(span.version() - 1).terms().mandate());
    }

    /** The tasks that hold on a day; none if the agreement does not. */
    static List<Task> tasks(LocalDate asOf, Agreement agreement) {
        return agreement.inForceOn(asOf).map(version -> version.terms().tasks()).orElse(List.of());
    }
}
