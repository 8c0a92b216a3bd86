package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.placement.Grade;
import java.util.Set;

/**
 * The grade that standing grounds reach.
 *
 * @param through the kinds of ground that satisfy an alternative of this grade
 */
record Reached(Grade grade, Set<GroundKind> through) {
    static final Reached LOW = new Reached(Grade.LOW, Set.of());

    static Reached medium(Set<GroundKind> through) {
        return new Reached(Grade.MEDIUM, through);
    }

    static Reached high(Set<GroundKind> through) {
        return new Reached(Grade.HIGH, through);
    }
}
