package de.kooperationsbuch.kernel.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.Slug;

/** Names an indicator within its cycle. */
public record IndicatorId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IndicatorId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
