package de.kooperationsbuch.kernel.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.Slug;

/** Names an organisation in the whole book. */
public record OrganisationId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
