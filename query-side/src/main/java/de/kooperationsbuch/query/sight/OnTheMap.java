package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.network.ActorPlaced;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.kernel.network.RelationId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everybody who stands or stood on a map, and every relation, whenever they ended.
 *
 * @param actors those placed or related, by records that were not withdrawn
 * @param relations as first recorded, also those withdrawn
 */
record OnTheMap(Set<OrganisationId> actors, Map<RelationId, RelationEstablished> relations) {
    static OnTheMap of(List<RecordedStep> known) {
        Set<OrganisationId> actors = new HashSet<>();
        Map<RelationId, RelationEstablished> relations = new HashMap<>();
        for (RecordedStep recorded : Standings.of(known).current())
            if (recorded.step() instanceof ActorPlaced placed) actors.add(placed.actor());
            else if (recorded.step() instanceof RelationEstablished relation) {
                actors.add(relation.from());
                actors.add(relation.to());
            }
        for (RecordedStep recorded : known)
            if (recorded.step() instanceof RelationEstablished relation) relations.put(relation.relation(), relation);
        return new OnTheMap(actors, relations);
    }

    Optional<RelationEstablished> relation(RelationId id) {
        return Optional.ofNullable(relations.get(id));
    }
}
