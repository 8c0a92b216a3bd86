package de.kooperationsbuch.query.network;

import de.kooperationsbuch.kernel.network.ActorPlaced;
import de.kooperationsbuch.kernel.network.ActorRemoved;
import de.kooperationsbuch.kernel.network.RelationEnded;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.kernel.network.RelationId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The map on one day: each actor at the place last given to it by then, and the relations that hold. Ends count through their last day.
 *
 * @param actors by slug
 * @param relations by slug
 */
public record NetworkView(List<PlacedActor> actors, List<HeldRelation> relations) {

    public static NetworkView of(List<RecordedStep> mapSteps, LocalDate asOf) {
        OnMap<OrganisationId, PlacedActor> actors = new OnMap<>(asOf);
        OnMap<RelationId, HeldRelation> relations = new OnMap<>(asOf);
        for (RecordedStep recorded : mapSteps)
            if (recorded.step() instanceof ActorPlaced placed)
                actors.say(placed.actor(), PlacedActor.by(placed), recorded);
            else if (recorded.step() instanceof RelationEstablished established)
                relations.say(established.relation(), HeldRelation.by(established), recorded);
        for (RecordedStep recorded : mapSteps)
            if (recorded.step() instanceof ActorRemoved removed) actors.end(removed.actor(), recorded);
            else if (recorded.step() instanceof RelationEnded ended) relations.end(ended.relation(), recorded);
        return new NetworkView(
                actors.entries().values().stream()
                        .sorted(Comparator.comparing(placed -> placed.actor().value()))
                        .toList(),
                relations.entries().values().stream()
                        .sorted(Comparator.comparing(held -> held.relation().value()))
                        .toList());
    }
}
