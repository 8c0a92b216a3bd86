package de.kooperationsbuch.query.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.network.RelationId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What stands on both maps, but not alike: an actor or a relation, never both. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Changed(
        @Nullable OrganisationId actor, @Nullable RelationId relation, MapEntry before, MapEntry after) {

    static Changed actor(PlacedActor before, PlacedActor after) {
        return new Changed(after.actor(), null, before, after);
    }

    static Changed relation(HeldRelation before, HeldRelation after) {
        return new Changed(null, after.relation(), before, after);
    }
}
