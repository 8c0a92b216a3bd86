package de.kooperationsbuch.verifier;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes what {@link Json} read, for people: one member a line. */
final class JsonText {
    private static final String INDENT = "  ";

    private JsonText() {}

    static String of(Object value, String margin) {
        StringBuilder text = new StringBuilder();
        write(value, margin, text);
        return text.toString();
    }

    private static void write(Object value, String margin, StringBuilder text) {
        if (value instanceof Map<?, ?> object) {
            text.append('{');
            for (Iterator<? extends Map.Entry<?, ?>> members = object.entrySet().iterator(); members.hasNext(); ) {
                Map.Entry<?, ?> member = members.next();
                text.append("\n")
                        .append(margin)
                        .append(INDENT)
                        .append('"')
                        .append(member.getKey())
                        .append("\": ");
                write(member.getValue(), margin + INDENT, text);
                text.append(members.hasNext() ? "," : "\n" + margin);
            }
            text.append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            for (int i = 0; i < list.size(); i++) {
                if (i > 0) text.append(", ");
                write(list.get(i), margin, text);
            }
            text.append(']');
        } else if (value instanceof String string) {
            text.append('"').append(escaped(string)).append('"');
        } else {
            text.append(((Json.Literal) value).text());
        }
    }

    private static String escaped(String string) {
        return string.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
