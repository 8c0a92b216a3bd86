package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.personal.Erased;
import de.kooperationsbuch.kernel.standing.NewData;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Equality of what steps say, where an erased text stands for any text. */
final class SameContent {
    private SameContent() {}

    static boolean of(@Nullable Object one, @Nullable Object other) {
        if (Objects.equals(one, other)) return true;
        if (one == null || other == null) return false;
        if (one instanceof String a && other instanceof String b) return Erased.isOne(a) || Erased.isOne(b);
        if (one instanceof List<?> a && other instanceof List<?> b) return ofLists(a, b);
        if (one instanceof NewData a && other instanceof NewData b) return ofTrees(a.fields(), b.fields());
        return one instanceof Record && one.getClass() == other.getClass() && ofRecords(one, other);
    }

    private static boolean ofLists(List<?> one, List<?> other) {
        if (one.size() != other.size()) return false;
        for (int i = 0; i < one.size(); i++) if (!of(one.get(i), other.get(i))) return false;
        return true;
    }

    private static boolean ofRecords(Object one, Object other) {
        return Arrays.stream(one.getClass().getRecordComponents())
                .allMatch(component -> of(StepFields.value(component, one), StepFields.value(component, other)));
    }

    private static boolean ofTrees(JsonNode one, JsonNode other) {
        if (one.isString() && other.isString()) return of(one.stringValue(), other.stringValue());
        if (one.isArray() && other.isArray()) return ofItems(one, other);
        if (!one.isObject() || !other.isObject()) return one.equals(other);
        return one.size() == other.size()
                && one.properties().stream()
                        .allMatch(field ->
                                other.has(field.getKey()) && ofTrees(field.getValue(), other.get(field.getKey())));
    }

    private static boolean ofItems(JsonNode one, JsonNode other) {
        if (one.size() != other.size()) return false;
        for (int i = 0; i < one.size(); i++) if (!ofTrees(one.get(i), other.get(i))) return false;
        return true;
    }
}
