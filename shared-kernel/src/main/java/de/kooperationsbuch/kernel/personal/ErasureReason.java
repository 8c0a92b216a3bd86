package de.kooperationsbuch.kernel.personal;

/** Why something is erased; a word only, so that the reason itself names nobody. */
public enum ErasureReason {
    WITHDRAWN_CONSENT,
    NO_LONGER_NEEDED,
    UNLAWFUL,
    OBJECTION,
    LEGAL_OBLIGATION,
    OTHER
}
