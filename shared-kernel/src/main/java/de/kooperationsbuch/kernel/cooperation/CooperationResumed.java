package de.kooperationsbuch.kernel.cooperation;

import de.kooperationsbuch.kernel.StepHeader;

/** The common work goes on after a pause. */
public record CooperationResumed(StepHeader step) implements FrameStep {}
