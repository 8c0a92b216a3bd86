package de.kooperationsbuch.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names a step within its subject and makes recording it idempotent: a slug or a UUID, in small letters. */
public record StepId(@JsonValue String value) {
    public static final String PATTERN = Slug.PATTERN + "|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";
    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StepId {
        if (!SHAPE.matcher(value).matches()) throw new InvalidValue("stepId", value);
        value = value.toLowerCase(Locale.ROOT);
    }

    public static StepId random() {
        return new StepId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
