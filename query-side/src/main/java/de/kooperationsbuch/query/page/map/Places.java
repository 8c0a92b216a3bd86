package de.kooperationsbuch.query.page.map;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.network.HeldRelation;
import de.kooperationsbuch.query.network.NetworkView;
import de.kooperationsbuch.query.network.PlacedActor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** All slots and ties of a map over all time. */
final class Places {
    private final Set<Slot> slots = new LinkedHashSet<>();
    private final Map<String, Tie> ties = new LinkedHashMap<>();

    private Places() {}

    /** @param widths of the words on the lines */
    static MapLayout layout(Stream<NetworkView> everyView, ToIntFunction<HeldRelation> widths) {
        Places places = new Places();
        everyView.forEach(view -> places.add(view, widths));
        return new MapLayout(places.slots, places.ties.values());
    }

    private void add(NetworkView view, ToIntFunction<HeldRelation> widths) {
        view.actors().forEach(actor -> slots.add(slot(actor)));
        for (HeldRelation relation : view.relations()) {
            Tie tie = tie(relation, view.actors(), widths.applyAsInt(relation));
            tie.ends().forEach(slots::add);
            ties.merge(tie.key(), tie, (one, other) -> one.labelled() < other.labelled() ? other : one);
        }
    }

    static Slot slot(PlacedActor actor) {
        return new Slot(actor.actor(), actor.level());
    }

    static Tie tie(HeldRelation relation, Collection<PlacedActor> placed, int width) {
        return new Tie(relation.relation(), slot(relation.from(), placed), slot(relation.to(), placed), width);
    }

    static Slot slot(OrganisationId end, Collection<PlacedActor> placed) {
        return placed.stream()
                .filter(actor -> actor.actor().equals(end))
                .map(Places::slot)
                .findFirst()
                .orElseGet(() -> new Slot(end, null));
    }
}
