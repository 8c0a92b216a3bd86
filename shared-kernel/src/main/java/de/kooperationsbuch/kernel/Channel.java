package de.kooperationsbuch.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The way by which a step came into the book. */
public enum Channel {
    API,
    PAGE,
    IMPORT,
    RESTORE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
