package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.standing.NewData;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes any step of the catalogue from the shape of its record: a new kind of step is covered the day it is written. */
final class RandomSteps {
    private final Random random;
    private final RandomTexts texts;
    private Catalogue.Entry entry;

    RandomSteps(Random random) {
        this.random = random;
        this.texts = new RandomTexts(random);
    }

    Step any() {
        List<Catalogue.Entry> all = List.copyOf(Catalogue.all());
        return of(all.get(random.nextInt(all.size())));
    }

    Step of(Catalogue.Entry kind) {
        entry = kind;
        return (Step) record(kind.type());
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(this::component).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no " + type.getSimpleName() + " of " + Arrays.toString(values), e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        boolean optional = type.isAnnotationPresent(Nullable.class);
        return optional && random.nextInt(3) == 0 ? null : value(type, component);
    }

    private Object value(AnnotatedType annotated, RecordComponent component) {
        if (annotated instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] parts = generic.getAnnotatedActualTypeArguments();
            return parts.length == 1 ? list(generic, parts[0], component) : map((Class<?>) parts[0].getType());
        }
        Class<?> type = (Class<?>) annotated.getType();
        if (type == StepHeader.class) return record(type);
        if (type == SubjectId.class)
            return new SubjectId(
                    List.copyOf(entry.kinds()).get(random.nextInt(entry.kinds().size())), texts.slug());
        if (type == int.class || type == Integer.class) return number(annotated);
        if (type == Boolean.class) return random.nextBoolean();
        if (type.isEnum()) return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        if (type == PartialDate.class) return PartialDate.parse(texts.date());
        if (type == String.class) return texts.of(component);
        if (type == NewData.class)
            return new NewData(BookMapper.mapper().createObjectNode().put("title", texts.slug()));
        if (SchemaTexts.isText(type)) return texts.value(type);
        return record(type);
    }

    private List<Object> list(AnnotatedType list, AnnotatedType item, RecordComponent component) {
        Size size = list.getAnnotation(Size.class);
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(3) + (size == null ? 0 : size.min()); i > 0; i--)
            values.add(value(item, component));
        return values;
    }

    private Map<Object, Object> map(Class<?> words) {
        Map<Object, Object> values = new LinkedHashMap<>();
        for (Object word : words.getEnumConstants()) if (random.nextBoolean()) values.put(word, random.nextBoolean());
        return values;
    }

    private int number(AnnotatedType type) {
        int least = type.isAnnotationPresent(Min.class)
                ? (int) type.getAnnotation(Min.class).value()
                : -1_000;
        int most = type.isAnnotationPresent(Max.class)
                ? (int) type.getAnnotation(Max.class).value()
                : 1_000_000;
        return least + random.nextInt(most - least + 1);
    }
}
