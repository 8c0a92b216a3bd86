package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.personal.Erased;
import de.kooperationsbuch.kernel.personal.ErasedParts;
import de.kooperationsbuch.kernel.personal.Person;
import de.kooperationsbuch.kernel.personal.PersonId;
import de.kooperationsbuch.kernel.standing.NewData;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Equality of what steps say, where an erased text stands for any text. */
final class SameContent {
    /** Whether two different texts may have been the same. */
    private interface Texts {
        boolean mayBeSame(String one, String other, @Nullable PersonId whose);
    }

    private final Texts texts;
    private final @Nullable PersonId whose;

    private SameContent(Texts texts, @Nullable PersonId whose) {
        this.texts = texts;
        this.whose = whose;
    }

    /** Of two steps that may both have been brought back after an erasure. */
    static SameContent upToErasures() {
        return new SameContent((one, other, whose) -> Erased.isOne(one) || Erased.isOne(other), null);
    }

    /** Of a recorded one and another: only what was really erased in the first may have been anything. */
    static SameContent asRecorded(ErasedParts erased) {
        return new SameContent((one, other, whose) -> Erased.isOne(one) && erased.isErased(whose), null);
    }

    private SameContent of(@Nullable PersonId person) {
        return person == null ? this : new SameContent(texts, person);
    }

    boolean of(@Nullable Object one, @Nullable Object other) {
        if (Objects.equals(one, other)) return true;
        if (one == null || other == null) return false;
        if (one instanceof String a && other instanceof String b) return texts.mayBeSame(a, b, whose);
        if (one instanceof List<?> a && other instanceof List<?> b) return ofLists(a, b);
        if (one instanceof NewData a && other instanceof NewData b) return ofTrees(a.fields(), b.fields());
        if (one instanceof Person a && other instanceof Person)
            return of(a.id()).ofRecords(one, other);
        return one instanceof Record && one.getClass() == other.getClass() && ofRecords(one, other);
    }

    private boolean ofLists(List<?> one, List<?> other) {
        if (one.size() != other.size()) return false;
        for (int i = 0; i < one.size(); i++) if (!of(one.get(i), other.get(i))) return false;
        return true;
    }

    private boolean ofRecords(Object one, Object other) {
        return Arrays.stream(one.getClass().getRecordComponents())
                .allMatch(component -> of(StepFields.value(component, one), StepFields.value(component, other)));
    }

    private boolean ofTrees(JsonNode one, JsonNode other) {
        if (one.isString() && other.isString()) return of(one.stringValue(), other.stringValue());
        if (one.isArray() && other.isArray()) return ofItems(one, other);
        if (!one.isObject() || !other.isObject()) return one.equals(other);
        SameContent within = of(PersonOf.tree(one));
        return one.size() == other.size()
                && one.properties().stream()
                        .allMatch(field -> other.has(field.getKey())
                                && within.ofTrees(field.getValue(), other.get(field.getKey())));
    }

    private boolean ofItems(JsonNode one, JsonNode other) {
        if (one.size() != other.size()) return false;
        for (int i = 0; i < one.size(); i++) if (!ofTrees(one.get(i), other.get(i))) return false;
        return true;
    }
}
