package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the screen for a step. */
@Component
class StepForms {
    private final MessageSource texts;

    StepForms(MessageSource texts) {
        this.texts = texts;
    }

    /** @param subjects of which the reader has something to record */
    StepForm of(Draft draft, Complaints complaints, String added, List<Option> subjects, List<String> preview) {
        Controls header = controls(draft, draft.step(), complaints, added);
        Controls ofData = controls(draft, draft.labelled(), complaints, added);
        List<Control> first = new ArrayList<>();
        List<Control> more = new ArrayList<>();
        for (FormField field : draft.data()) {
            Controls controls = field.name().equals("data") ? ofData : header;
            (Layout.isFirst(draft.entry().type(), field) ? first : more)
                    .add(controls.of(field, "data." + field.name()));
        }
        List<Control> ofHeader = header.of(FormFields.HEADER, "");
        if (Layout.isDatedFirst(draft.entry().type())) first.add(0, ofHeader.get(0));
        else if (!draft.corrects()) more.add(ofHeader.get(0));
        more.addAll(ofHeader.subList(1, ofHeader.size()));
        Control subject = subject(draft, complaints, subjects);
        if (draft.opens()) more.add(0, subject);
        return new StepForm(
                draft.step(),
                draft.typed().one("stepId"),
                draft.typed().one("next").isEmpty() ? null : draft.typed().one("next"),
                subject,
                first,
                more,
                errors(complaints, subject, first, more),
                preview);
    }

    private Controls controls(Draft draft, String labelled, Complaints complaints, String added) {
        Labels labels = new Labels(texts, draft.language(), labelled);
        return new Controls(labels, draft.typed(), complaints, draft.offers(), added);
    }

    private Control subject(Draft draft, Complaints complaints, List<Option> subjects) {
        SubjectKind kind = draft.kind();
        FormField field = new FormField(kind.field(), FieldKind.REFERENCE, String.class, !draft.opens());
        Labels labels = new Labels(texts, draft.language(), draft.step());
        return new Control(
                kind.field(),
                draft.opens() ? FieldKind.TEXT : FieldKind.REFERENCE,
                labels.of(kind.field(), field),
                draft.opens() ? labels.hint(kind.field(), field, true) : null,
                !draft.opens(),
                draft.typed().all(kind.field()),
                draft.opens() ? List.of() : subjects,
                kind != SubjectKind.COOPERATION || subjects.isEmpty(),
                complaints.about(kind.field()).orElse(null),
                List.of(),
                false,
                draft.opens());
    }

    /** Each with the control that it is about, as far as there is one. */
    private static List<Map.Entry<String, String>> errors(
            Complaints complaints, Control subject, List<Control> first, List<Control> more) {
        List<Control> all = new ArrayList<>(List.of(subject));
        all.addAll(first);
        all.addAll(more);
        return complaints.sentences().entrySet().stream()
                .map(entry -> place(entry.getKey(), all)
                        .map(place -> Map.entry(place.id(), place.label() + ": " + entry.getValue()))
                        .orElseGet(() -> Map.entry("", entry.getValue())))
                .toList();
    }

    private static Optional<Control> place(String name, List<Control> controls) {
        for (Control control : controls) {
            boolean within = name.startsWith(control.name() + ".");
            boolean whole = within && control.parts().isEmpty();
            if (name.equals(control.name()) || whole) return Optional.of(control);
            if (within) return place(name, control.parts());
        }
        return Optional.empty();
    }
}
