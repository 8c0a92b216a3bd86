package de.kooperationsbuch.query.page.agreement;

/** What became of a term, or of some words in it, from one version to another. */
public enum Change {
    SAME,
    NEW,
    GONE,
    CHANGED;

    static Change of(boolean differs, boolean before, boolean after) {
        if (!differs) return SAME;
        if (!before) return NEW;
        return after ? CHANGED : GONE;
    }
}
