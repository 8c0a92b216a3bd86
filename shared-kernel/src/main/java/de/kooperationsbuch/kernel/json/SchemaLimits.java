package de.kooperationsbuch.kernel.json;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedType;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.node.ObjectNode;

/** Limits that the records declare for their numbers, lists and texts. */
final class SchemaLimits {
    private SchemaLimits() {}

    static ObjectNode integer(AnnotatedType type) {
        Min min = type.getAnnotation(Min.class);
        Max max = type.getAnnotation(Max.class);
        return SchemaTypes.node()
                .put("type", "integer")
                .put("minimum", min == null ? Integer.MIN_VALUE : min.value())
                .put("maximum", max == null ? Integer.MAX_VALUE : max.value());
    }

    static OptionalInt shortest(AnnotatedType list) {
        Size size = list.getAnnotation(Size.class);
        return size == null ? OptionalInt.empty() : OptionalInt.of(size.min());
    }

    static OptionalInt longest(AnnotatedType text) {
        Size size = text.getAnnotation(Size.class);
        return size == null || size.max() == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(size.max());
    }

    static boolean isRequired(AnnotatedType text) {
        return text.isAnnotationPresent(NotBlank.class);
    }

    static Optional<String> pattern(AnnotatedType text) {
        return Optional.ofNullable(text.getAnnotation(Pattern.class)).map(Pattern::regexp);
    }
}
