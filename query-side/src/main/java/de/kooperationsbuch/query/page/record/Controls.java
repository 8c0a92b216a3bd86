package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.organisation.Land;
import de.kooperationsbuch.kernel.personal.Erased;
import de.kooperationsbuch.kernel.personal.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the fields of a step on the page, with what was typed and what is wrong with it. */
final class Controls {
    private final Labels labels;
    private final Typed typed;
    private final Complaints complaints;
    private final @Nullable Offers offers;
    private final String added;

    /** @param added the list to which one more was asked for; empty if to none */
    Controls(Labels labels, Typed typed, Complaints complaints, @Nullable Offers offers, String added) {
        this.labels = labels;
        this.typed = typed;
        this.complaints = complaints;
        this.offers = offers;
        this.added = added;
    }

    /** @param prefix the name of the object with a dot, or empty */
    List<Control> of(List<FormField> fields, String prefix) {
        return fields.stream()
                .filter(field -> isAsked(field, prefix + field.name()))
                .map(field -> of(field, prefix + field.name()))
                .toList();
    }

    /** The id of a person is asked for only where somebody has one. */
    private boolean isAsked(FormField field, String name) {
        return field.of() != PersonId.class
                || typed.says(name)
                || !options(field, false).isEmpty();
    }

    Control of(FormField field, String name) {
        boolean fresh = FreshIds.isNew(labels.step(), field) || FreshIds.isOfPlan(name, field);
        boolean named = field.kind() == FieldKind.REFERENCE || field.kind() == FieldKind.REFERENCES;
        boolean required = field.required() && !fresh && (!isList(field) || field.least() > 0);
        boolean asApplied = !required && Granting.isSaidByApplications(labels.step(), name);
        return new Control(
                name,
                field.kind(),
                labels.of(name, field),
                typed.all(name).stream().anyMatch(Erased::isOne)
                        ? say("record.was.erased")
                        : asApplied ? say("record.unless.applied") : labels.hint(name, field, fresh),
                required,
                field.kind() == FieldKind.MONEY
                        ? List.of(typed.one(name + ".value"), typed.one(name + ".currency"))
                        : values(field, name),
                name.equals("data.funding") && labels.step().equals("FundingGranted") && offers != null
                        ? offers.applications()
                        : options(field, FreshIds.isMade(labels.step(), field) || FreshIds.isOfPlan(name, field)),
                named,
                field.kind() == FieldKind.OBJECT || field.kind() == FieldKind.OBJECTS
                        ? complaints.about(name).orElse(null)
                        : complaints.within(name).orElse(null),
                parts(field, name),
                field.kind() != FieldKind.OBJECTS && added.equals(name),
                !required && !asApplied && field.kind() != FieldKind.YES_NO && !name.equals("effectiveOn"));
    }

    private static boolean isList(FormField field) {
        return switch (field.kind()) {
            case CHOICES, REFERENCES, TEXTS, OBJECT, OBJECTS -> true;
            default -> false;
        };
    }

    private List<String> values(FormField field, String name) {
        boolean organisations = References.isOrganisation(field.of()) && offers != null;
        return typed.all(name).stream()
                .filter(value -> !Erased.isOne(value))
                .map(value -> organisations ? offers.organisation(value) : value)
                .map(value -> References.isStep(field.of()) && offers != null ? offers.latest(value) : value)
                .distinct()
                .toList();
    }

    private List<Control> parts(FormField field, String name) {
        if (field.kind() == FieldKind.OBJECT) return of(field.parts(), name + ".");
        if (field.kind() != FieldKind.OBJECTS) return List.of();
        int typedAlready = typed.count(name);
        int shown = typedAlready + (added.equals(name) ? 1 : 0);
        return IntStream.range(0, Math.max(shown, field.required() ? 1 : 0))
                .mapToObj(i -> entry(field, name, i, added.equals(name) && i == shown - 1))
                .toList();
    }

    private Control entry(FormField list, String name, int place, boolean isNew) {
        return new Control(
                name + "." + place,
                FieldKind.OBJECT,
                labels.texts()
                        .getMessage("record.entry", new Object[] {labels.of(name, list), place + 1}, labels.language()),
                null,
                false,
                List.of(),
                List.of(),
                false,
                complaints.about(name + "." + place).orElse(null),
                of(list.parts(), name + "." + place + "."),
                isNew,
                false);
    }

    private List<Option> options(FormField field, boolean made) {
        return switch (field.kind()) {
            case CHOICE, CHOICES -> choices(field.of());
            case REFERENCE, REFERENCES -> offers == null || made ? List.of() : offers.of(field.of());
            case YES_NO -> List.of(new Option("true", say("record.yes")), new Option("false", say("record.no")));
            default -> List.of();
        };
    }

    private List<Option> choices(Class<?> type) {
        if (type == StepName.class)
            return Stream.of(Block.values())
                    .map(block -> new Option(block.step().value(), say("Block." + block.name())))
                    .toList();
        if (type == Land.class) return lands();
        List<Option> options = new ArrayList<>();
        for (Object word : type.getEnumConstants())
            options.add(new Option(word.toString(), say(type.getSimpleName() + "." + ((Enum<?>) word).name())));
        return options;
    }

    private List<Option> lands() {
        return Land.codes().stream()
                .sorted()
                .map(code -> new Option(code, say("Land." + code)))
                .toList();
    }

    private String say(String key) {
        return labels.texts().getMessage(key, null, labels.language());
    }
}
