package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.ProposalRejected;
import de.kooperationsbuch.kernel.agreement.ProposalTabled;
import de.kooperationsbuch.kernel.agreement.Terms;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The terms of an agreement as one of its proposals has them, or as they were recorded directly.
 *
 * @param number from 1, in the order of recording
 * @param tabled the step that put the terms on the table, or recorded them directly
 * @param accepted the tabler first, then in the order of recording
 * @param agreed the step by which every party has accepted it or that recorded it directly, or null as long as none did
 */
public record Version(
        int number,
        RecordedStep tabled,
        Terms terms,
        PartialDate effectiveFrom,
        @Nullable PartialDate effectiveUntil,
        List<Acceptance> accepted,
        List<Rejection> rejected,
        @Nullable RecordedStep agreed) {

    static Version proposed(int number, RecordedStep recorded, ProposalTabled s) {
        return new Version(
                number,
                recorded,
                s.terms(),
                s.effectiveFrom(),
                s.effectiveUntil(),
                recorded.channel().isForSomeone() ? List.of() : List.of(Acceptance.of(recorded)),
                List.of(),
                null);
    }

    static Version direct(int number, RecordedStep recorded, AgreedTerms s, List<Acceptance> accepted) {
        return new Version(
                number, recorded, s.terms(), s.effectiveFrom(), s.effectiveUntil(), accepted, List.of(), recorded);
    }

    Version acceptedIn(RecordedStep recorded) {
        Acceptance acceptance = Acceptance.of(recorded);
        return answered(Stream.concat(accepted.stream(), Stream.of(acceptance)).toList(), rejected, agreed);
    }

    Version rejectedIn(RecordedStep recorded, ProposalRejected s) {
        OrganisationId by = s.step().by();
        Rejection rejection = new Rejection(by, recorded.recordedAt(), s.step().effectiveOn(), s.reason());
        return answered(
                accepted, Stream.concat(rejected.stream(), Stream.of(rejection)).toList(), agreed);
    }

    Version agreedIn(RecordedStep recorded) {
        return answered(accepted, rejected, recorded);
    }

    private Version answered(List<Acceptance> yes, List<Rejection> no, @Nullable RecordedStep agreedBy) {
        return new Version(number, tabled, terms, effectiveFrom, effectiveUntil, yes, no, agreedBy);
    }

    public boolean isAgreed() {
        return agreed != null;
    }

    public boolean isAcceptedBy(OrganisationId party) {
        return accepted.stream().anyMatch(acceptance -> acceptance.by().equals(party));
    }
}
