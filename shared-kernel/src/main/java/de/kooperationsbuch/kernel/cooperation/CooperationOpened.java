package de.kooperationsbuch.kernel.cooperation;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.organisation.OrganisationId;

/** A Kommune and a Verbund began to work together. */
public record CooperationOpened(
        StepHeader step,
        @Fixed OrganisationId kommune,
        @Fixed OrganisationId verbund) implements FrameStep {}
