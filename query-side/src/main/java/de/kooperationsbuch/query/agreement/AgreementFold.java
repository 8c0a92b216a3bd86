package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.AgreementEnded;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.agreement.AgreementStep;
import de.kooperationsbuch.kernel.agreement.NegotiationBrokenOff;
import de.kooperationsbuch.kernel.agreement.NegotiationOpened;
import de.kooperationsbuch.kernel.agreement.NoticeGiven;
import de.kooperationsbuch.kernel.agreement.ProposalAccepted;
import de.kooperationsbuch.kernel.agreement.ProposalRejected;
import de.kooperationsbuch.kernel.agreement.ProposalTabled;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Takes in the steps of one agreement, in the order of recording. Title and parties are those of the first time that it was agreed, until then the latest. */
final class AgreementFold {
    private final AgreementId id;
    private final Standings standings;
    private @Nullable String title;
    private List<OrganisationId> parties = List.of();
    private @Nullable String subject;
    private final List<Version> versions = new ArrayList<>();
    private final List<RecordedStep> ends = new ArrayList<>();
    private @Nullable RecordedStep move;

    AgreementFold(AgreementId id, Standings standings) {
        this.id = id;
        this.standings = standings;
    }

    void add(RecordedStep recorded, AgreementStep step) {
        if (step instanceof NegotiationOpened s) open(recorded, s);
        else if (step instanceof ProposalTabled s) table(recorded, s);
        else if (step instanceof ProposalAccepted s) change(s.version(), recorded, Version::acceptedIn);
        else if (step instanceof ProposalRejected s) reject(recorded, s);
        else if (step instanceof NegotiationBrokenOff) move = null;
        else if (step instanceof AgreedTerms s) agree(recorded, s);
        else if (step instanceof NoticeGiven) ends.add(recorded);
        else if (step instanceof AgreementEnded) end(recorded);
    }

    private void open(RecordedStep recorded, NegotiationOpened s) {
        isBetween(s.title(), s.parties());
        subject = s.subject();
        move = recorded;
    }

    private void table(RecordedStep recorded, ProposalTabled s) {
        versions.add(Version.proposed(versions.size() + 1, recorded, s));
        move = recorded;
    }

    private void reject(RecordedStep recorded, ProposalRejected s) {
        change(s.version(), recorded, (version, rejection) -> version.rejectedIn(rejection, s));
    }

    private void agree(RecordedStep recorded, AgreedTerms s) {
        isBetween(s.title(), s.parties());
        move = null;
        if (s.arose()) change(versions.size(), recorded, Version::agreedIn);
        else versions.add(Version.direct(versions.size() + 1, recorded, s, accepted(s)));
    }

    private void isBetween(String called, List<OrganisationId> all) {
        if (versions.stream().anyMatch(Version::isAgreed)) return;
        title = called;
        parties = all;
    }

    private void change(int number, RecordedStep by, BiFunction<Version, RecordedStep, Version> change) {
        if (number < 1 || number > versions.size())
            throw new IllegalStateException(
                    by.step().stepId() + " is about version " + number + " of " + id + ", which is not known");
        versions.set(number - 1, change.apply(versions.get(number - 1), by));
    }

    private List<Acceptance> accepted(AgreedTerms s) {
        return standings.chain(s.stepId()).map(DirectAcceptances::in).orElseThrow();
    }

    private void end(RecordedStep recorded) {
        ends.add(recorded);
        move = null;
    }

    private boolean isEnded() {
        return ends.stream().anyMatch(end -> end.step() instanceof AgreementEnded);
    }

    /** Empty as long as neither a negotiation was opened nor terms were agreed. */
    Optional<Agreement> told() {
        if (title == null) return Optional.empty();
        List<Version> agreed = versions.stream().filter(Version::isAgreed).toList();
        return Optional.of(new Agreement(
                id, title, parties, subject, List.copyOf(versions), InForce.of(agreed, ends), isEnded(), move));
    }
}
