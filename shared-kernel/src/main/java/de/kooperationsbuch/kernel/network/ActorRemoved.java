package de.kooperationsbuch.kernel.network;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An actor is no longer on the map. */
public record ActorRemoved(
        StepHeader step,
        @Fixed OrganisationId actor,
        @Nullable String reason) implements NetworkStep {}
