package de.kooperationsbuch.kernel.personal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be reached, as a step names them. All but the id is stored sealed under a key of this person; what was erased reads as {@link Erased#TEXT}.
 *
 * @param id given by the book when a step is recorded; always there in a recorded one
 */
public record Person(
        @Nullable PersonId id,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 254) @Pattern(regexp = EMAIL) String email,
        @Nullable @Size(max = 40) @Pattern(regexp = PHONE) String phone) {
    /** Something, an at sign, something. */
    public static final String EMAIL = "[^@\\s]+@[^@\\s]+|\\[erased\\]";

    /** At least one digit. */
    public static final String PHONE = "[ +()/-]*[0-9][0-9 +()/-]*|\\[erased\\]";

    public Person called(PersonId id) {
        return new Person(id, name, email, phone);
    }
}
