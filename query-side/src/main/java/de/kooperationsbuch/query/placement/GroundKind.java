package de.kooperationsbuch.query.placement;

/** What a ground is worth to a criterion. */
enum GroundKind {
    /** An agreement that gives the Verbund its say in planning, steering and evaluation. */
    MANDATED_AGREEMENT,
    AGREEMENT,
    CYCLE_STANDARD,
    FORMAT,
    DECIDING_SEAT,
    /** A seat with voice, but without a part in the decision. */
    SPEAKING_SEAT,
    GUEST_SEAT,
    /** A plan with the Verbund as co-author, adopted or updated lately. */
    ACTION_PLAN,
    /** A meeting, talk, conference or report that happened lately. */
    ENCOUNTER,
    /** Municipal funding of structure or organisation without an end. */
    LASTING_FUNDING,
    SECURED_FUNDING,
    OTHER_FUNDING
}
