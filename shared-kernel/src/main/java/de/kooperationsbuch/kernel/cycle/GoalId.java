package de.kooperationsbuch.kernel.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.Slug;

/** Names a goal within its plan. */
public record GoalId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GoalId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
