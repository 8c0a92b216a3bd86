package de.kooperationsbuch.query.page.map;

import de.kooperationsbuch.kernel.network.RelationId;
import java.util.stream.Stream;

/**
 * A relation between two places.
 *
 * @param labelled how wide its longest word is, in units of the picture
 */
record Tie(RelationId relation, Slot from, Slot to, int labelled) {
    boolean touches(Slot slot) {
        return from.equals(slot) || to.equals(slot);
    }

    Stream<Slot> ends() {
        return Stream.of(from, to);
    }

    boolean isBetween(Slot one, Slot other) {
        return from.equals(one) && to.equals(other);
    }

    String key() {
        return relation + " " + from + " " + to;
    }
}
