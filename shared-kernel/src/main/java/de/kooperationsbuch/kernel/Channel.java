package de.kooperationsbuch.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The way by which a step came into the book. */
public enum Channel {
    API,
    PAGE,
    IMPORT,
    RESTORE;

    /** Whether whoever is named as recording took no part in it: somebody brought a file. */
    public boolean isForSomeone() {
        return this == IMPORT || this == RESTORE;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
