package de.kooperationsbuch.kernel.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.Slug;

/** Names a relation on the map of its Kommune. */
public record RelationId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RelationId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
