package de.kooperationsbuch.kernel.network;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An actor has this place on the map, and no other from here on. */
public record ActorPlaced(
        StepHeader step,
        @Fixed OrganisationId actor,
        NetworkLevel level,
        @Nullable String role,
        @Nullable String aspiredRole)
        implements NetworkStep {}
