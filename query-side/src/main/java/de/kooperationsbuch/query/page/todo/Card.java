package de.kooperationsbuch.query.page.todo;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.page.InShort.Said;
import de.kooperationsbuch.query.page.Say;
import de.kooperationsbuch.query.todo.Pending;
import de.kooperationsbuch.query.todo.TodoItem;
import de.kooperationsbuch.query.todo.TodoKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One thing that waits, and where it is done.
 *
 * @param sides whose cooperation, map or organisation it is about
 * @param since the day on which what made it wait was recorded; null for what only a day makes due
 * @param said the first things that a step says that waits for a word
 */
public record Card(
        Pending pending,
        List<OrganisationId> sides,
        @Nullable LocalDate since,
        Function<Say, List<Said>> said) {
    private static final String HERE = "/aufgaben";

    public TodoKind kind() {
        return pending.kind();
    }

    public @Nullable LocalDate dueOn() {
        return pending.dueOn();
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn() != null && dueOn().isBefore(today);
    }

    public boolean isOnMap() {
        return pending.subject().kind() == SubjectKind.KOMMUNE;
    }

    /** Whether one tap is enough. */
    public boolean isConfirmation() {
        return kind() == TodoKind.CONFIRM_STEP;
    }

    public String reason(Say say) {
        return TodoItem.of(pending, say.language(), fact -> word(fact, say)).reason();
    }

    /** What the step says, for people. */
    public List<Said> inShort(Say say) {
        return said.apply(say);
    }

    private static String word(Object fact, Say say) {
        return fact instanceof Enum<?> constant ? say.word(constant) : say.name(fact);
    }

    /** The page on which the thing itself is shown. */
    public String page() {
        return PageAddress.of(pending.link());
    }

    /** The form of the step that answers, or the page of the thing where there is more than one answer. */
    public String address() {
        if (pending.reply() == null) return page();
        UriComponentsBuilder form = UriComponentsBuilder.fromPath(form());
        fields().forEach(field -> form.queryParam(field.name(), "{value}"));
        return form.encode()
                .build(fields().stream().map(Field::value).toArray())
                .toString();
    }

    /** Where the step that answers is recorded. */
    public String form() {
        return "/erfassen/" + pending.reply().step();
    }

    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(pending.subject().kind().field(), pending.subject().slug()));
        pending.reply().data().forEach((name, value) -> fields.add(new Field("data." + name, value)));
        fields.add(new Field("next", HERE));
        return fields;
    }
}
