package de.kooperationsbuch.query.page.cycle;

import java.util.Map;

/** What became of one block that a cycle asks for, on a day. */
public enum PieceState {
    DONE,
    WAIVED,
    DUE,
    OVERDUE;

    /** What is planned is drawn with the same signs, by the name of its state. */
    static final Map<String, PieceState> OF_PLANS = Map.of("AHEAD", DUE, "FULFILLED", DONE, "OVERDUE", OVERDUE);
}
