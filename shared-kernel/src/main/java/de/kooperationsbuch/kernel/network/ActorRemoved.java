package de.kooperationsbuch.kernel.network;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.personal.FreeText;
import org.jspecify.annotations.Nullable;

/** An actor is no longer on the map. */
public record ActorRemoved(
        StepHeader step,
        @Fixed OrganisationId actor,
        @Nullable @FreeText String reason) implements NetworkStep {}
