package de.kooperationsbuch.query.page.map;

import de.kooperationsbuch.query.network.HeldRelation;
import de.kooperationsbuch.query.network.NetworkView;
import de.kooperationsbuch.query.network.PlacedActor;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The actors and relations of a map as rows, in the words of the interchange format. */
final class MapRows {
    static final List<String> HEADINGS = List.of(
            "entry", "slug", "name", "level", "role", "aspiredRole", "from", "to", "kind", "voice", "viaPerson");

    private MapRows() {}

    static List<List<Object>> of(NetworkView view, UnaryOperator<String> names) {
        return Stream.concat(
                        view.actors().stream().map(actor -> row(actor, names)),
                        view.relations().stream().map(MapRows::row))
                .toList();
    }

    private static List<Object> row(PlacedActor actor, UnaryOperator<String> names) {
        String slug = actor.actor().value();
        return Arrays.asList(
                "actor",
                slug,
                names.apply(slug),
                actor.level(),
                actor.role(),
                actor.aspiredRole(),
                null,
                null,
                null,
                null,
                null);
    }

    private static List<Object> row(HeldRelation held) {
        return Arrays.asList(
                "relation",
                held.relation(),
                null,
                null,
                null,
                null,
                held.from(),
                held.to(),
                held.kind(),
                held.voice(),
                held.viaPerson());
    }
}
