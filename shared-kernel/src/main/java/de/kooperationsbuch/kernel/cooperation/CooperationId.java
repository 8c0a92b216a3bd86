package de.kooperationsbuch.kernel.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.Slug;

/** Names a cooperation in the whole book. */
public record CooperationId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CooperationId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
