package de.kooperationsbuch.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A share in per cent, 0 to 100, as a decimal string. */
public record Percent(@JsonValue String value) {
    public static final String PATTERN = "0?[0-9]{1,2}(\\.[0-9]{1,4})?|100(\\.0{1,4})?";
    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Percent {
        if (!SHAPE.matcher(value).matches()) throw new InvalidValue("percent", value);
    }
}
