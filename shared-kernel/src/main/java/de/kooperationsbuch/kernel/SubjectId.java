package de.kooperationsbuch.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Stream;

/** A subject of steps, written as {@code cooperation:dresden-afropa}; unique over all kinds. */
public record SubjectId(SubjectKind kind, String slug) {
    public SubjectId {
        Slug.check(slug);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SubjectId parse(String text) {
        int colon = text.indexOf(':');
        return Stream.of(SubjectKind.values())
                .filter(kind -> colon > 0 && kind.field().equals(text.substring(0, colon)))
                .findFirst()
                .map(kind -> new SubjectId(kind, text.substring(colon + 1)))
                .orElseThrow(() -> new InvalidValue("subject", text));
    }

    @Override
    @JsonValue
    public String toString() {
        return kind.field() + ":" + slug;
    }
}
