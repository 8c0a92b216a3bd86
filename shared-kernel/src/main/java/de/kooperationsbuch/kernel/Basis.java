package de.kooperationsbuch.kernel;

/** How a step follows from its source: stated there, inferred from it, or assumed. */
public enum Basis {
    STATED,
    INFERRED,
    ASSUMED
}
