package de.kooperationsbuch.kernel.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.InvalidValue;
import de.kooperationsbuch.kernel.Slug;
import de.kooperationsbuch.kernel.VisibleText;
import java.util.Optional;

/** A member association: the slug of a known organisation, or the plain name of one that the book does not know. */
public record Member(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Member {
        if (!VisibleText.isOne(value)) throw new InvalidValue("text", value);
    }

    /** The organisation meant, if the value has the shape of a slug. */
    public Optional<OrganisationId> organisation() {
        return Slug.isOne(value) ? Optional.of(new OrganisationId(value)) : Optional.empty();
    }
}
