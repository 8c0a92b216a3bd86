package de.kooperationsbuch.kernel.network;

/** What a seat in a body may do. */
public enum Voice {
    GUEST,
    ADVISORY,
    VOTING,
    CO_DECIDING
}
