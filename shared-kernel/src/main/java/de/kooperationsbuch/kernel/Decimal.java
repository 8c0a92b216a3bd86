package de.kooperationsbuch.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A counted or measured number as a decimal string, kept as it was written. */
public record Decimal(@JsonValue String value) {
    public static final String PATTERN = "-?[0-9]{1,15}(\\.[0-9]{1,6})?";
    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Decimal {
        if (!SHAPE.matcher(value).matches()) throw new InvalidValue("decimal", value);
    }

    public BigDecimal number() {
        return new BigDecimal(value);
    }
}
