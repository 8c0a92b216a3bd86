package de.kooperationsbuch.query.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.personal.Person;
import de.kooperationsbuch.kernel.personal.PersonId;
import org.jspecify.annotations.Nullable;

/** A person as a reader is told of them; those who may not know who it is are told the id only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reached(
        @Nullable PersonId id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {
    static Reached of(Person person, boolean seen) {
        return seen
                ? new Reached(person.id(), person.name(), person.email(), person.phone())
                : new Reached(person.id(), null, null, null);
    }
}
