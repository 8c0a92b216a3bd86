package de.kooperationsbuch.kernel.agreement;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A party put terms on the table and thereby accepts them, unless a file says so in its name; they supersede every earlier proposal. Proposals of an agreement count as its versions 1, 2, …
 * in the order of recording.
 */
public record ProposalTabled(
        StepHeader step,
        @Fixed AgreementId agreement,
        @Valid Terms terms,
        PartialDate effectiveFrom,
        @Nullable PartialDate effectiveUntil)
        implements NegotiationMove {}
