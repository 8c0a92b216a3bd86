package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One agreement as its steps tell it, from the opening of the negotiation to the end.
 *
 * @param subject what is negotiated about; null for an agreement that was recorded directly
 * @param versions by number
 * @param inForce in the order of time
 * @param ended whether an end was recorded; nothing can be given notice of or negotiated then
 * @param move the opening or proposal that waits for an answer, or null if nothing is being negotiated
 */
public record Agreement(
        AgreementId id,
        String title,
        List<OrganisationId> parties,
        @Nullable String subject,
        List<Version> versions,
        List<InForce> inForce,
        boolean ended,
        @Nullable RecordedStep move) {

    public Optional<Version> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** The opening or proposal that waits for an answer; empty if nothing is being negotiated. */
    public Optional<RecordedStep> waitingSince() {
        return Optional.ofNullable(move);
    }

    /** Who is to move: of an open proposal those who have not accepted it, before the first proposal every party, otherwise nobody. */
    public List<OrganisationId> turn() {
        if (move == null) return List.of();
        return parties.stream().filter(party -> !hasAccepted(party)).toList();
    }

    private boolean hasAccepted(OrganisationId party) {
        return latest().filter(version -> version.tabled().equals(move))
                .filter(version -> version.isAcceptedBy(party))
                .isPresent();
    }

    /** The version whose terms hold on a day. */
    public Optional<Version> inForceOn(LocalDate day) {
        return inForce.stream()
                .filter(span -> span.holds(day))
                .findFirst()
                .map(span -> versions.get(span.version() - 1));
    }

    public AgreementState state(LocalDate day) {
        return AgreementState.of(this, day);
    }

    public List<Due> due(LocalDate day) {
        return Due.of(this, day);
    }
}
