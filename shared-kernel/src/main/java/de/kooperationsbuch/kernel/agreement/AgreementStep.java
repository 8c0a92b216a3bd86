package de.kooperationsbuch.kernel.agreement;

import de.kooperationsbuch.kernel.cooperation.CooperationStep;

/** What can happen to an agreement between two or more parties, and on the way to it. */
public sealed interface AgreementStep extends CooperationStep
        permits NegotiationMove, AgreedTerms, NoticeGiven, AgreementEnded {
    AgreementId agreement();
}
