package de.kooperationsbuch.kernel.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.Slug;

/** Names an agreement within its cooperation. */
public record AgreementId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgreementId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
