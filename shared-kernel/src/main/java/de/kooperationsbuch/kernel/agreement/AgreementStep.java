package de.kooperationsbuch.kernel.agreement;

import de.kooperationsbuch.kernel.cooperation.CooperationStep;

/** What can happen to an agreement between two or more parties. */
public sealed interface AgreementStep extends CooperationStep
        permits AgreementNegotiated, NoticeGiven, AgreementEnded {}
