package de.kooperationsbuch.command.agreement;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.AgreementAmended;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.agreement.AgreementNegotiated;
import de.kooperationsbuch.kernel.agreement.VersionId;

/** The step that arises from the last acceptance of a version: it says in full what all agreed to, in the words and on the date of that acceptance. */
final class Agreed {
    private Agreed() {}

    static AgreedTerms firstTime(AgreementId id, String title, Parties parties, Proposal proposal) {
        Wording says = proposal.wording();
        return new AgreementNegotiated(
                header(id, proposal), id, title, parties.all(), says.terms(), says.from(), says.until());
    }

    static AgreedTerms anew(AgreementId id, String title, Parties parties, Proposal proposal) {
        Wording says = proposal.wording();
        return new AgreementAmended(
                header(id, proposal), id, title, parties.all(), says.terms(), says.from(), says.until());
    }

    private static StepHeader header(AgreementId id, Proposal proposal) {
        StepHeader last = proposal.lastAcceptance();
        return new StepHeader(
                last.subject(),
                VersionId.of(id, proposal.version()),
                last.by(),
                last.effectiveOn(),
                null,
                null,
                last.partOf());
    }
}
