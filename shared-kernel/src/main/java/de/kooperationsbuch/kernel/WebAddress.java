package de.kooperationsbuch.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;

/** An address on the web, http or https. */
public record WebAddress(@JsonValue String value) {
    public static final String PATTERN = "[hH][tT][tT][pP][sS]?://[^\\s/?#]\\S*";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WebAddress {
        if (!isWebAddress(value)) throw new InvalidValue("url", value);
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return text.matches(PATTERN) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
