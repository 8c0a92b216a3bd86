package de.kooperationsbuch.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A share in per cent, 0 to 100, as a decimal string. */
public record Percent(@JsonValue String value) {
    public static final String PATTERN = "[0-9]{1,3}(\\.[0-9]{1,4})?";
    private static final Pattern SHAPE = Pattern.compile(PATTERN);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Percent {
        if (!SHAPE.matcher(value).matches() || new BigDecimal(value).compareTo(WHOLE) > 0)
            throw new InvalidValue("percent", value);
    }
}
