package de.kooperationsbuch.command.vault;

import de.kooperationsbuch.kernel.personal.FreeText;
import de.kooperationsbuch.kernel.personal.Person;
import de.kooperationsbuch.kernel.standing.NewData;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells from a record itself whether it may bring anything that is sealed. Most steps bring nothing, and then nobody needs to read their JSON. */
final class Sealable {
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !Places.component(component).isClear())
                    .map(Part::of)
                    .toList();
        }
    };

    private Sealable() {}

    /** A component in which something to be sealed can stand. */
    private record Part(Method accessor, boolean text) {
        static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Part(accessor, accessor.isAnnotationPresent(FreeText.class));
        }

        boolean isIn(Record owner) {
            try {
                Object value = accessor.invoke(owner);
                return text ? value != null : Sealable.isIn(value);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("no " + accessor, e);
            }
        }
    }

    static boolean isIn(@Nullable Object value) {
        if (value instanceof Person || value instanceof NewData) return true;
        if (value instanceof Collection<?> items) return items.stream().anyMatch(Sealable::isIn);
        return value instanceof Record owner
                && PARTS.get(value.getClass()).stream().anyMatch(part -> part.isIn(owner));
    }
}
