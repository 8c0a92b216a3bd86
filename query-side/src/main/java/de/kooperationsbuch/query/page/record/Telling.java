package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.json.StepFields;
import de.kooperationsbuch.query.page.Say;
import java.util.Optional;
import java.util.stream.Stream;

/** Says a step in one line. */
record Telling(Say say) {
    /** Its name and, if it has one, its title: {@code Dialogkonferenz „Zusammen“}. */
    String what(Step step) {
        return title(step)
                .map(title -> say.text("record.titled", say.step(step.stepName()), title))
                .orElseGet(() -> say.step(step.stepName()));
    }

    /** The same with its date. */
    String line(Step step) {
        return say.text("record.dated", what(step), say.date(step.step().effectiveOn()));
    }

    /** {@code am 14.11.2024}, {@code im Jahr 2024}. */
    String on(PartialDate date) {
        return say.text("record.on." + date.precision().word(), say.date(date));
    }

    private static Optional<String> title(Step step) {
        return Stream.of("title", "name", "programme", "purpose", "subject", "member", "function")
                .flatMap(name -> StepFields.dataOf(step.getClass()).stream()
                        .filter(component -> component.getName().equals(name)))
                .map(component -> StepFields.value(component, step))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }
}
