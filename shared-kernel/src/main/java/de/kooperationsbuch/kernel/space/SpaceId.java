package de.kooperationsbuch.kernel.space;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.Slug;

/** Names a meeting space within its cooperation. */
public record SpaceId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SpaceId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
