package de.kooperationsbuch.kernel.personal;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be reached, as a step names them. All but the id is stored sealed under a key of this person.
 *
 * @param id given by the book when a step is recorded; always there in a recorded one
 */
public record Person(
        @Nullable PersonId id,
        String name,
        @Nullable String email,
        @Nullable String phone) {}
