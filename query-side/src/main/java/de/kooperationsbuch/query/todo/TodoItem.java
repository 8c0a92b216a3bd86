package de.kooperationsbuch.query.todo;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits, in the reader's language.
 *
 * @param link the address at which the thing itself is answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TodoItem(
        TodoKind kind,
        SubjectId subject,
        @Nullable StepId stepId,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate dueOn,
        String reason,
        String link) {
    public static TodoItem of(Pending pending, Locale language) {
        return of(pending, language, Object::toString);
    }

    /** @param words how organisations, and constants of the book, are called in the reason */
    public static TodoItem of(Pending pending, Locale language, Function<Object, String> words) {
        return new TodoItem(
                pending.kind(),
                pending.subject(),
                pending.stepId(),
                pending.dueOn(),
                Reasons.say(pending, language, words),
                pending.link());
    }
}
