package de.kooperationsbuch.query.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.network.ActorPlaced;
import de.kooperationsbuch.kernel.network.NetworkLevel;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An actor and its place on the map. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacedActor(
        OrganisationId actor,
        NetworkLevel level,
        @Nullable String role,
        @Nullable String aspiredRole) implements MapEntry {

    static PlacedActor by(ActorPlaced placed) {
        return new PlacedActor(placed.actor(), placed.level(), placed.role(), placed.aspiredRole());
    }
}
