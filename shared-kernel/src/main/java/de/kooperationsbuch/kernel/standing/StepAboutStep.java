package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;

/** What can become of any step, of whatever subject: confirmed, disputed, corrected, withdrawn. */
public sealed interface StepAboutStep extends Step permits StepConfirmed, StepDisputed, DisputeSettled, RecordChange {
    /** The latest link of the chain as its author saw it: the step itself or its last correction. */
    StepId of();
}
