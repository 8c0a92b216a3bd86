package de.kooperationsbuch.query.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a bundle. There is exactly one way to write it: members in their order, no blanks, nothing escaped that need not be. */
final class JsonLine {
    private static final char FIRST_PLAIN = ' ';
    private final StringBuilder line = new StringBuilder("{");

    JsonLine text(String name, String value) {
        member(name).append(quoted(value));
        return this;
    }

    /** Left out where there is none. */
    JsonLine textIfAny(String name, @Nullable String value) {
        return value == null ? this : text(name, value);
    }

    JsonLine number(String name, long value) {
        member(name).append(value);
        return this;
    }

    JsonLine texts(String name, List<String> values) {
        member(name).append(values.stream().map(JsonLine::quoted).collect(Collectors.joining(",", "[", "]")));
        return this;
    }

    /** With its end of line. */
    byte[] end() {
        return line.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder member(String name) {
        if (line.length() > 1) line.append(',');
        return line.append(quoted(name)).append(':');
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) quoted.append(escaped(text.charAt(at)));
        return quoted.append('"').toString();
    }

    private static String escaped(char sign) {
        return switch (sign) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> sign < FIRST_PLAIN ? "\\u%04x".formatted((int) sign) : String.valueOf(sign);
        };
    }
}
