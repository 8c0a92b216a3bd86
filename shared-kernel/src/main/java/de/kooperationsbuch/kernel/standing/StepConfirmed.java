package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;

/** The other side says that the step is as it was recorded. Belongs to this content alone: a correction is to be confirmed anew. */
public record StepConfirmed(StepHeader step, StepId of) implements StepAboutStep {}
