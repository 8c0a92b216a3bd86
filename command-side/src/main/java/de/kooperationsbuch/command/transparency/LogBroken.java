package de.kooperationsbuch.command.transparency;

import java.util.Locale;

/** The log cannot go on: what it stands on is not what it was. Nothing was written. */
final class LogBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Difference difference;

    LogBroken(Difference difference) {
        super(difference.says(Locale.ENGLISH));
        this.difference = difference;
    }

    Difference difference() {
        return difference;
    }
}
