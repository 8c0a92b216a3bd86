package de.kooperationsbuch.kernel.problem;

import java.util.Locale;

/** The kinds of refusal; word and status are part of the stable HTTP surface. */
public enum ProblemType {
    MALFORMED(400),
    UNKNOWN_FIELD(400),
    INVALID_VALUE(400),
    UNKNOWN_SUBJECT(422),
    RULE_BROKEN(422),
    ID_CONFLICT(409),
    LOST_RACE(409),
    STALE_LINK(409),
    NOT_LOGGED_IN(401),
    NOT_YOURS(403),
    TOO_LARGE(413),
    TOO_MANY(429),
    TRY_LATER(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status that goes with the kind when a step is refused. */
    public int status() {
        return status;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
