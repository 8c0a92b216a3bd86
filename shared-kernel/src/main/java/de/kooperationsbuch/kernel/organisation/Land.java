package de.kooperationsbuch.kernel.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kooperationsbuch.kernel.InvalidValue;
import java.util.Set;

/** One of the sixteen German Länder by its ISO 3166-2 code, such as {@code DE-SN}. */
public record Land(@JsonValue String value) {
    public static final String PATTERN = "DE-(BB|BE|BW|BY|HB|HE|HH|MV|NI|NW|RP|SH|SL|SN|ST|TH)";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Land {
        if (!CODES.contains(value)) throw new InvalidValue("land", value);
    }

    private static final Set<String> CODES = Set.of(
            "DE-BB", "DE-BE", "DE-BW", "DE-BY", "DE-HB", "DE-HE", "DE-HH", "DE-MV", "DE-NI", "DE-NW", "DE-RP", "DE-SH",
            "DE-SL", "DE-SN", "DE-ST", "DE-TH");

    /** All sixteen. */
    public static Set<String> codes() {
        return CODES;
    }
}
