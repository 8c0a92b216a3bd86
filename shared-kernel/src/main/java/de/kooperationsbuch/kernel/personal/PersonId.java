package de.kooperationsbuch.kernel.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.InvalidValue;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** The pseudonym of a person: a UUID, in small letters. It stays when everything else about the person is erased. */
public record PersonId(@JsonValue String value) {
    public static final String PATTERN = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";
    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        if (!SHAPE.matcher(value).matches()) throw new InvalidValue("person", value);
        value = value.toLowerCase(Locale.ROOT);
    }

    public static PersonId random() {
        return new PersonId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
