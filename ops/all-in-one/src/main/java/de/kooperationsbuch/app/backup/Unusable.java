package de.kooperationsbuch.app.backup;

/** A backup, or what it was to be taken from or brought to, is not what it must be; says to a person what to do. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
        super(message);
    }
}
