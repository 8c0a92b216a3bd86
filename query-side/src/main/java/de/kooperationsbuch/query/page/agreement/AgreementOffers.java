package de.kooperationsbuch.query.page.agreement;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.agreement.NoticeGiven;
import de.kooperationsbuch.kernel.agreement.ProposalTabled;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.agreement.Agreement;
import de.kooperationsbuch.query.agreement.AgreementState;
import de.kooperationsbuch.query.agreement.InForce;
import de.kooperationsbuch.query.agreement.Version;
import de.kooperationsbuch.query.sight.Sight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The moves that would be accepted from the reader: only parties move, and each only when it is its turn. */
public final class AgreementOffers {
    private final Agreement agreement;
    private final LocalDate today;
    private final Optional<OrganisationId> party;
    private final boolean owner;

    AgreementOffers(Agreement agreement, LocalDate today, Optional<OrganisationId> party, boolean owner) {
        this.agreement = agreement;
        this.today = today;
        this.party = party;
        this.owner = owner;
    }

    static AgreementOffers of(Agreement agreement, String cooperation, LocalDate today, Sight sight) {
        var seen = sight.of(SubjectKind.COOPERATION, cooperation);
        Optional<OrganisationId> party = sight.organisation().filter(agreement.parties()::contains);
        return new AgreementOffers(agreement, today, party.filter(one -> seen.records()), seen.recordsAsOwner());
    }

    /** Before a view of another day, or of what was known before. */
    static AgreementOffers none(Agreement agreement, LocalDate today) {
        return new AgreementOffers(agreement, today, Optional.empty(), false);
    }

    public boolean isYourTurn() {
        return party.filter(agreement.turn()::contains).isPresent();
    }

    public boolean canAnswer() {
        return isYourTurn() && isProposalOnTheTable();
    }

    /** Whoever has rejected a version can still accept it, but not reject it again. */
    public boolean canReject() {
        return canAnswer()
                && latest().rejected().stream()
                        .noneMatch(rejection -> rejection.by().equals(party.orElseThrow()));
    }

    /** Whether the agreement holds as soon as the reader accepts. */
    public boolean isLastMissing() {
        return canAnswer() && agreement.turn().size() == 1;
    }

    /** The first proposal of a negotiation, another one after a rejection, or a change of what was agreed. */
    public boolean canPropose() {
        if (party.isEmpty() || agreement.ended()) return false;
        return agreement.waitingSince().isPresent() ? !isProposalOnTheTable() || isRejectedByAnother() : isAgreed();
    }

    private boolean isRejectedByAnother() {
        return !isYourTurn() && !latest().rejected().isEmpty();
    }

    public boolean canBreakOff() {
        return party.isPresent() && agreement.waitingSince().isPresent();
    }

    public boolean canReopen() {
        return party.isPresent()
                && owner
                && !isAgreed()
                && agreement.waitingSince().isEmpty()
                && !agreement.ended();
    }

    public boolean canGiveNotice() {
        return party.isPresent()
                && !agreement.ended()
                && agreement.state(today) == AgreementState.IN_FORCE
                && !(lastDays().endedBy() != null && lastDays().endedBy().step() instanceof NoticeGiven);
    }

    private boolean isAgreed() {
        return agreement.versions().stream().anyMatch(Version::isAgreed);
    }

    private boolean isProposalOnTheTable() {
        return agreement
                .waitingSince()
                .filter(move -> move.step() instanceof ProposalTabled)
                .isPresent();
    }

    private Version latest() {
        return agreement.latest().orElseThrow();
    }

    private InForce lastDays() {
        List<InForce> all = agreement.inForce();
        return all.get(all.size() - 1);
    }
}
