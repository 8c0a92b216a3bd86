package de.kooperationsbuch.query.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is on one map and not on another, and what is on both but changed: actors first, then relations, each by slug.
 */
public record NetworkDiff(NetworkView added, NetworkView removed, List<Changed> changed) {

    static NetworkDiff between(NetworkView before, NetworkView after) {
        List<Changed> changed = new ArrayList<>();
        Map<?, PlacedActor> actors = by(PlacedActor::actor, before.actors());
        for (PlacedActor now : after.actors()) {
            PlacedActor then = actors.get(now.actor());
            if (then != null && !then.equals(now)) changed.add(Changed.actor(then, now));
        }
        Map<?, HeldRelation> relations = by(HeldRelation::relation, before.relations());
        for (HeldRelation now : after.relations()) {
            HeldRelation then = relations.get(now.relation());
            if (then != null && !then.equals(now)) changed.add(Changed.relation(then, now));
        }
        return new NetworkDiff(without(before, after), without(after, before), changed);
    }

    private static NetworkView without(NetworkView those, NetworkView all) {
        return new NetworkView(
                missing(PlacedActor::actor, all.actors(), those.actors()),
                missing(HeldRelation::relation, all.relations(), those.relations()));
    }

    private static <E> List<E> missing(Function<E, Object> name, List<E> all, List<E> those) {
        Map<Object, E> known = by(name, those);
        return all.stream()
                .filter(entry -> !known.containsKey(name.apply(entry)))
                .toList();
    }

    private static <K, E> Map<K, E> by(Function<E, K> name, List<E> entries) {
        return entries.stream().collect(Collectors.toMap(name, Function.identity()));
    }
}
