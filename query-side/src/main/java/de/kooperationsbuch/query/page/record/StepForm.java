package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.query.page.Say;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The screen for one step.
 *
 * @param subject the control of the subject
 * @param first what is filled in first
 * @param more what can be said beside it
 * @param errors what is wrong: the id of a control, or nothing, and the sentence
 * @param preview what would be recorded, and who would be asked; empty until that was asked for
 */
public record StepForm(
        String step,
        String stepId,
        @Nullable String next,
        Control subject,
        List<Control> first,
        List<Control> more,
        List<Map.Entry<String, String>> errors,
        List<String> preview) {
    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** What was typed, as the book understands it. */
    public List<Map.Entry<String, String>> understood(Say say) {
        return Stream.of(first, more)
                .flatMap(controls -> new Understood(say).of(controls).stream())
                .toList();
    }

    /** Whether the subject is settled and need not be chosen. */
    public boolean isSubjectSettled() {
        return subject.error() == null
                && subject.options().stream().anyMatch(option -> option.value().equals(subject.value()));
    }

    public String subjectLabel() {
        return subject.options().stream()
                .filter(option -> option.value().equals(subject.value()))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }

    /** Whether something stands in what is folded that should be seen. */
    public boolean isOpen() {
        return more.stream().anyMatch(StepForm::speaks);
    }

    private static boolean speaks(Control control) {
        return control.error() != null
                || control.isNew()
                || control.parts().stream().anyMatch(StepForm::speaks);
    }
}
