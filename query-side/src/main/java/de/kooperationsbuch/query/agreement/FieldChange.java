package de.kooperationsbuch.query.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field that two versions do not say alike.
 *
 * @param before null if the one version is silent about it
 * @param after null if the other version is silent about it
 * @param added of a list what only the other version has
 * @param removed of a list what only the one version has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldChange(
        String field,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable List<?> added,
        @Nullable List<?> removed) {

    /** None if both say the same; the order within a list says nothing. */
    static Optional<FieldChange> of(String field, @Nullable Object before, @Nullable Object after) {
        if (before instanceof List<?> one && after instanceof List<?> other) return ofLists(field, one, other);
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(new FieldChange(field, before, after, null, null));
    }

    private static Optional<FieldChange> ofLists(String field, List<?> before, List<?> after) {
        return Set.copyOf(before).equals(Set.copyOf(after))
                ? Optional.empty()
                : Optional.of(new FieldChange(field, before, after, without(before, after), without(after, before)));
    }

    private static List<?> without(List<?> those, List<?> all) {
        return all.stream().filter(entry -> !those.contains(entry)).distinct().toList();
    }
}
