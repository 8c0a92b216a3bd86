package de.kooperationsbuch.kernel.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.Slug;

/** Names a measure within its plan. */
public record MeasureId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeasureId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
