package de.kooperationsbuch.query.asking;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Instants as RFC 3339 in UTC, always with six decimals. */
public final class InstantWriter extends StdSerializer<Instant> {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    InstantWriter() {
        super(Instant.class);
    }

    public static String text(Instant at) {
        return FORM.format(at);
    }

    @Override
    public void serialize(Instant at, JsonGenerator json, SerializationContext context) {
        json.writeString(text(at));
    }
}
