package de.kooperationsbuch.kernel.funding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.Slug;

/** Names a funding within its cooperation. */
public record FundingId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FundingId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
