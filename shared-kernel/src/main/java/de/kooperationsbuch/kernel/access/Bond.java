package de.kooperationsbuch.kernel.access;

/** How a caller and a subject, or a step on it, belong together. */
public enum Bond {
    /** None needed: any subject. */
    ANY,
    /** Both sides made this part of the cooperation public. */
    PUBLISHED,
    /** It is its own: the cooperation of its Kommune (or of the Kommune whose office it is) or Verbund, the map of its Kommune, its organisation. */
    OWN,
    /** Its organisation is a member association of the Verbund whose cooperation or record it is. */
    MEMBER_ASSOCIATION,
    /**
     * A part of it concerns its organisation: as party of an agreement, as one who receives or passes on money, as actor on a map, as partner of an own
     * cooperation.
     */
    CONCERNED,
    /** It is of a Kommune that was assigned to the auditor. */
    ASSIGNED,
    /** Its own organisation recorded the step. */
    RECORDED,
    /** A Kommune registers itself, its offices, and a Verbund that has an account; it opens its own cooperation with such a one. */
    OWN_KOMMUNE
}
