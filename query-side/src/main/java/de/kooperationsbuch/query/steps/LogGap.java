package de.kooperationsbuch.query.steps;

import de.kooperationsbuch.kernel.SubjectId;

/** A step is missing before one that was handed over. Nothing may be built upon that: the projection stops. */
public final class LogGap extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private LogGap(String message) {
        super(message);
    }

    static LogGap inSubject(SubjectId subject, long expected, long found) {
        return new LogGap("gap in " + subject + ": expected sequence " + expected + ", found " + found);
    }

    public static LogGap inBook(long expected, long found) {
        return new LogGap("gap in the book: expected position " + expected + ", found " + found);
    }
}
