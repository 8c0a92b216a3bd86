package de.kooperationsbuch.query.placement;

/** How many grounds of each kind stand on a day. */
final class Tally {
    private final int[] counts = new int[GroundKind.values().length];

    void add(GroundKind kind) {
        counts[kind.ordinal()]++;
    }

    void remove(GroundKind kind) {
        counts[kind.ordinal()]--;
    }

    int count(GroundKind kind) {
        return counts[kind.ordinal()];
    }

    boolean has(GroundKind... anyOf) {
        for (GroundKind kind : anyOf) if (count(kind) > 0) return true;
        return false;
    }
}
