package de.kooperationsbuch.kernel.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.Slug;

/** Names a cycle within its cooperation. */
public record CycleId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CycleId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
