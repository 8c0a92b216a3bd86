package de.kooperationsbuch.query.page.map;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.network.Changed;
import de.kooperationsbuch.query.network.HeldRelation;
import de.kooperationsbuch.query.network.NetworkDiff;
import de.kooperationsbuch.query.network.NetworkView;
import de.kooperationsbuch.query.network.PlacedActor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the map of a day into the places of all time, with what changed since another day marked. */
final class Picture {
    private final MapLayout layout;
    private final LineWords words;
    private final UnaryOperator<String> names;
    private final Map<Slot, DrawnActor> actors = new LinkedHashMap<>();
    private final List<DrawnLine> lines = new ArrayList<>();

    /** @param changes since the day to compare with, if there is one */
    Picture(
            MapLayout layout,
            LineWords words,
            UnaryOperator<String> names,
            NetworkView view,
            @Nullable NetworkDiff changes) {
        this.layout = layout;
        this.words = words;
        this.names = names;
        view.actors().forEach(actor -> draw(actor, mark(actor, changes)));
        view.relations().forEach(relation -> draw(relation, view, mark(relation, changes)));
        if (changes != null) drawGone(changes, view);
    }

    private void drawGone(NetworkDiff changes, NetworkView view) {
        changes.removed().actors().forEach(actor -> draw(actor, Mark.REMOVED));
        before(changes, view).stream()
                .filter(before -> !actors.containsKey(Places.slot(before)))
                .forEach(before -> draw(before, Mark.LEFT));
        NetworkView then = new NetworkView(before(changes, view), List.of());
        changes.removed().relations().forEach(relation -> draw(relation, then, Mark.REMOVED));
    }

    /** The actors as they stood on the day to compare with. */
    private static List<PlacedActor> before(NetworkDiff changes, NetworkView view) {
        Stream<PlacedActor> changed = changes.changed().stream()
                .map(Changed::before)
                .filter(PlacedActor.class::isInstance)
                .map(PlacedActor.class::cast);
        Stream<PlacedActor> kept = view.actors().stream().filter(actor -> mark(actor, changes) == Mark.KEPT);
        return Stream.of(changes.removed().actors().stream(), changed, kept)
                .flatMap(actors -> actors)
                .toList();
    }

    private static Mark mark(PlacedActor actor, @Nullable NetworkDiff changes) {
        if (changes == null) return Mark.KEPT;
        if (changes.added().actors().contains(actor)) return Mark.ADDED;
        return isAmong(changes, actor) ? Mark.CHANGED : Mark.KEPT;
    }

    private static Mark mark(HeldRelation relation, @Nullable NetworkDiff changes) {
        if (changes == null) return Mark.KEPT;
        if (changes.added().relations().contains(relation)) return Mark.ADDED;
        return isAmong(changes, relation) ? Mark.CHANGED : Mark.KEPT;
    }

    private static boolean isAmong(NetworkDiff changes, Object now) {
        return changes.changed().stream().anyMatch(changed -> changed.after().equals(now));
    }

    private void draw(PlacedActor actor, Mark mark) {
        MapLayout.Box box = layout.box(Places.slot(actor));
        actors.put(box.slot(), new DrawnActor(actor, name(actor.actor()), mark, box.x(), box.y()));
    }

    private void draw(HeldRelation relation, NetworkView view, Mark mark) {
        Tie tie = Places.tie(relation, view.actors(), 0);
        layout.lines().stream()
                .filter(line -> line.tie().key().equals(tie.key()))
                .forEach(line -> lines.add(new DrawnLine(
                        relation, words.of(relation), name(relation.from()), name(relation.to()), mark, line)));
        tie.ends().filter(end -> end.level() == null).forEach(end -> drawUnplaced(end, mark));
    }

    private void drawUnplaced(Slot end, Mark mark) {
        MapLayout.Box box = layout.box(end);
        actors.putIfAbsent(end, new DrawnActor(null, name(end.actor()), mark, box.x(), box.y()));
    }

    private String name(OrganisationId organisation) {
        return names.apply(organisation.value());
    }

    /** Boxes in the order of the picture. */
    public List<DrawnActor> actors() {
        return layout.boxes().stream()
                .map(box -> actors.get(box.slot()))
                .filter(Objects::nonNull)
                .toList();
    }

    public List<DrawnLine> lines() {
        return lines;
    }
}
