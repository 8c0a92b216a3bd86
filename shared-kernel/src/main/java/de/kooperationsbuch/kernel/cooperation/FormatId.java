package de.kooperationsbuch.kernel.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.Slug;

/** Names a format within its cooperation. */
public record FormatId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FormatId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
