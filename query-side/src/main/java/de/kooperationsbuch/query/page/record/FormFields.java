package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.Decimal;
import de.kooperationsbuch.kernel.Evidence;
import de.kooperationsbuch.kernel.Money;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Percent;
import de.kooperationsbuch.kernel.Source;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.WebAddress;
import de.kooperationsbuch.kernel.json.StepFields;
import de.kooperationsbuch.kernel.organisation.Land;
import de.kooperationsbuch.kernel.standing.NewData;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a step, taken from its record: the same from which the schema of the envelope is made. */
final class FormFields {
    /** What is told in sentences. */
    private static final Set<String> LONG = Set.of(
            "reason",
            "summary",
            "rationale",
            "comment",
            "note",
            "change",
            "informationPaths",
            "resources",
            "exit",
            "quality",
            "competence",
            "terms");

    /** What every step may say beside its data. */
    static final List<FormField> HEADER = List.of(
            new FormField("effectiveOn", FieldKind.DATE, PartialDate.class, false),
            new FormField("source", FieldKind.OBJECT, Source.class, false, of(Source.class)),
            new FormField("evidence", FieldKind.OBJECTS, Evidence.class, false, of(Evidence.class)));

    private FormFields() {}

    /** @param corrected the step that a correction puts right, if that is known */
    static List<FormField> dataOf(Class<? extends Step> step, @Nullable Class<? extends Step> corrected) {
        return fields(StepFields.dataOf(step).stream(), corrected);
    }

    private static List<FormField> of(Class<?> type) {
        return fields(Arrays.stream(type.getRecordComponents()), null);
    }

    private static List<FormField> fields(
            Stream<RecordComponent> components, @Nullable Class<? extends Step> corrected) {
        return components.map(component -> field(component, corrected)).toList();
    }

    private static FormField field(RecordComponent component, @Nullable Class<? extends Step> corrected) {
        AnnotatedType type = component.getAnnotatedType();
        boolean required = !type.isAnnotationPresent(Nullable.class);
        if (component.getType() == NewData.class)
            return new FormField(
                    component.getName(),
                    FieldKind.OBJECT,
                    NewData.class,
                    false,
                    corrected == null ? List.of() : dataOf(corrected, null));
        if (component.getType() == List.class)
            return list(component.getName(), argument(type, 0), required).atLeast(least(component));
        if (type instanceof AnnotatedParameterizedType)
            return new FormField(
                    component.getName(), FieldKind.OBJECT, component.getType(), required, lines(argument(type, 0)));
        return one(component.getName(), component.getType(), required);
    }

    private static int least(RecordComponent list) {
        Size size = list.getAccessor().getAnnotation(Size.class);
        return size == null ? 0 : size.min();
    }

    private static Class<?> argument(AnnotatedType type, int number) {
        return (Class<?>) ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[number].getType();
    }

    /** A line for each word of a map from words to yes or no. */
    private static List<FormField> lines(Class<?> words) {
        return Stream.of(words.getEnumConstants())
                .map(word -> new FormField(word.toString(), FieldKind.YES_NO, words, false))
                .toList();
    }

    private static FormField list(String name, Class<?> item, boolean required) {
        if (item == String.class) return new FormField(name, FieldKind.TEXTS, item, required);
        if (item.isEnum()) return new FormField(name, FieldKind.CHOICES, item, required);
        return isName(item)
                ? new FormField(name, FieldKind.REFERENCES, item, required)
                : new FormField(name, FieldKind.OBJECTS, item, required, of(item));
    }

    private static FormField one(String name, Class<?> type, boolean required) {
        FieldKind kind = kind(name, type);
        return new FormField(name, kind, type, required, kind == FieldKind.OBJECT ? of(type) : List.of());
    }

    private static FieldKind kind(String name, Class<?> type) {
        if (type == String.class) return LONG.contains(name) ? FieldKind.LONG_TEXT : FieldKind.TEXT;
        if (type == PartialDate.class) return FieldKind.DATE;
        if (type == int.class || type == Integer.class) return FieldKind.NUMBER;
        if (type == Decimal.class || type == Percent.class) return FieldKind.DECIMAL;
        if (type == Money.class) return FieldKind.MONEY;
        if (type == boolean.class || type == Boolean.class) return FieldKind.YES_NO;
        if (type == WebAddress.class) return FieldKind.ADDRESS;
        if (type.isEnum() || type == Land.class || type == StepName.class) return FieldKind.CHOICE;
        return isName(type) ? FieldKind.REFERENCE : FieldKind.OBJECT;
    }

    /** Whether it names something in the book: a record of one text. */
    private static boolean isName(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }
}
