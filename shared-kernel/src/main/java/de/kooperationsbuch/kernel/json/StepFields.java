package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.ErasedParts;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a step that belong to its data: all but the header and what the write side saw. */
public final class StepFields {
    private static final ClassValue<List<RecordComponent>> DATA = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.getName().equals("step"))
                    .filter(component -> !component.getAccessor().isAnnotationPresent(AsSeen.class))
                    .toList();
        }
    };

    private StepFields() {}

    public static List<RecordComponent> dataOf(Class<? extends Step> type) {
        return DATA.get(type);
    }

    static boolean isData(Class<? extends Step> type, String name) {
        return DATA.get(type).stream().anyMatch(component -> component.getName().equals(name));
    }

    /**
     * Whether both say the same; what the write side saw does not count, and a text that was erased may have been any.
     *
     * @param dated whether the dates count too
     */
    public static boolean sameContent(Step one, Step other, boolean dated) {
        return same(one, other, dated, SameContent.upToErasures());
    }

    /** Whether a recorded step says the same as one that is sent again; see {@link #sameContent}. */
    public static boolean isRecorded(Step recorded, Step sent, boolean dated, ErasedParts erased) {
        return same(recorded, sent, dated, SameContent.asRecorded(erased));
    }

    private static boolean same(Step one, Step other, boolean dated, SameContent content) {
        var a = one.step();
        var b = other.step();
        return one.getClass() == other.getClass()
                && a.subject().equals(b.subject())
                && a.by().equals(b.by())
                && (!dated || a.effectiveOn().equals(b.effectiveOn()))
                && content.of(a.source(), b.source())
                && Objects.equals(a.evidence(), b.evidence())
                && DATA.get(one.getClass()).stream()
                        .allMatch(component -> content.of(value(component, one), value(component, other)));
    }

    /** What a record says in one of its fields. */
    public static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's own accessor fails: " + component, e);
        }
    }

    /** The name of the first {@link Fixed} field in which the two differ. */
    public static Optional<String> fixedButChanged(Step before, Step after) {
        return DATA.get(before.getClass()).stream()
                .filter(component -> component.getAccessor().isAnnotationPresent(Fixed.class))
                .filter(component -> !Objects.equals(value(component, before), value(component, after)))
                .map(RecordComponent::getName)
                .findFirst();
    }

    /** The same step under another header. */
    public static Step withHeader(Step step, StepHeader header) {
        RecordComponent[] components = step.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getName().equals("step") ? header : value(components[i], step);
        }
        try {
            return step.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's own constructor fails: " + step.getClass(), e);
        }
    }
}
