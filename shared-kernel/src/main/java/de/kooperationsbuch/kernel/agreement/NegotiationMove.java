package de.kooperationsbuch.kernel.agreement;

/** A move of a party on the way to an agreement: a word given, that can neither be corrected nor withdrawn. */
public sealed interface NegotiationMove extends AgreementStep
        permits NegotiationOpened, ProposalTabled, ProposalAccepted, ProposalRejected, NegotiationBrokenOff {}
