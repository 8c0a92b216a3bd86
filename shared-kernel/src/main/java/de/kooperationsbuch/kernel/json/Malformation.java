package de.kooperationsbuch.kernel.json;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;
import static de.kooperationsbuch.kernel.problem.ProblemType.MALFORMED;
import static de.kooperationsbuch.kernel.problem.ProblemType.UNKNOWN_FIELD;

import de.kooperationsbuch.kernel.InvalidValue;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;

/** Says in the book's own words what Jackson could not read, and where. */
final class Malformation {
    private Malformation() {}

    static Refusal of(JacksonException failure) {
        if (failure instanceof StreamConstraintsException) return new Refusal(MALFORMED, "constraints");
        return new Refusal(MALFORMED, "not-json", firstLine(failure.getOriginalMessage()));
    }

    /** @param pointer where in the envelope the failure lies */
    static Refusal in(JacksonException failure, String pointer) {
        if (failure.getCause() instanceof Refusal refusal) return refusal;
        if (failure instanceof PropertyBindingException unknown)
            return new Refusal(UNKNOWN_FIELD, "unknown-field.named", unknown.getPropertyName()).at(pointer);
        if (cause(failure) instanceof InvalidValue invalid)
            return new Refusal(INVALID_VALUE, invalid.shape()).at(pointer);
        if (failure instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum())
            return new Refusal(INVALID_VALUE, "word", wrong.getValue(), words(wrong.getTargetType())).at(pointer);
        if (failure instanceof MismatchedInputException mismatch
                && mismatch.getMessage().startsWith("Missing required"))
            return new Refusal(MALFORMED, "missing", pointer).at(pointer);
        return new Refusal(MALFORMED, "wrong-type", pointer).at(pointer);
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof InvalidValue)) cause = cause.getCause();
        return cause;
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
