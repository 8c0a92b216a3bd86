package de.kooperationsbuch.kernel.json;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;
import static de.kooperationsbuch.kernel.problem.ProblemType.MALFORMED;
import static de.kooperationsbuch.kernel.problem.ProblemType.UNKNOWN_FIELD;

import de.kooperationsbuch.kernel.InvalidValue;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.PropertyBindingException;

/** Says in the book's own words what Jackson could not read, and where. */
final class Malformation {
    private Malformation() {}

    static Refusal of(JacksonException failure) {
        if (failure instanceof StreamConstraintsException) return new Refusal(MALFORMED, "constraints");
        if (String.valueOf(failure.getOriginalMessage()).startsWith("Trailing"))
            return new Refusal(MALFORMED, "trailing");
        TokenStreamLocation place = failure.getLocation();
        return new Refusal(
                MALFORMED, "not-json", place == null ? 0 : place.getLineNr(), place == null ? 0 : place.getColumnNr());
    }

    /** @param pointer where in the envelope the failure lies */
    static Refusal in(JacksonException failure, String pointer) {
        if (failure instanceof PropertyBindingException unknown)
            return new Refusal(UNKNOWN_FIELD, "unknown-field.named", unknown.getPropertyName()).at(pointer);
        if (cause(failure, InvalidValue.class) instanceof InvalidValue invalid)
            return new Refusal(INVALID_VALUE, invalid.shape())
                    .at(invalid.part().isEmpty() ? pointer : pointer + "/" + invalid.part());
        if (cause(failure, InputCoercionException.class) != null)
            return new Refusal(INVALID_VALUE, "number-range").at(pointer);
        String message = String.valueOf(failure.getOriginalMessage());
        if (failure instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum())
            return word(wrong, message.startsWith("Cannot deserialize Map key"), pointer);
        if (message.startsWith("Missing required")) return new Refusal(MALFORMED, "missing", pointer).at(pointer);
        return new Refusal(MALFORMED, "wrong-type", pointer).at(pointer);
    }

    private static Refusal word(InvalidFormatException wrong, boolean isName, String pointer) {
        String given = String.valueOf(wrong.getValue());
        return isName
                ? new Refusal(UNKNOWN_FIELD, "unknown-field.named", given).at(EnvelopeFields.pointer(pointer, given))
                : new Refusal(INVALID_VALUE, "word", given, words(wrong.getTargetType())).at(pointer);
    }

    private static Throwable cause(Throwable failure, Class<?> type) {
        Throwable cause = failure;
        while (cause != null && !type.isInstance(cause)) cause = cause.getCause();
        return cause;
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    }
}
