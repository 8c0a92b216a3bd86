package de.kooperationsbuch.kernel.cooperation;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.organisation.OrganisationId;

/** A Kommune and a Verbund began to work together. */
public record CooperationOpened(StepHeader step, OrganisationId kommune, OrganisationId verbund) implements FrameStep {}
