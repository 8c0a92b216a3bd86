package de.kooperationsbuch.query.page.cooperation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing on two days; on at least one of them it is there.
 *
 * @param before how it was on the earlier day, null if it was not there
 * @param after the same of the later day
 */
record Difference<T>(@Nullable T before, @Nullable T after) {
    enum Change {
        NEW,
        GONE,
        CHANGED
    }

    /** What differs: first what was there before, then what is new. */
    static <T> List<Difference<T>> between(List<T> before, List<T> after, Function<T, Object> name) {
        Map<Object, T> left = new LinkedHashMap<>();
        after.forEach(thing -> left.put(name.apply(thing), thing));
        List<Difference<T>> differences = new ArrayList<>();
        for (T thing : before) differences.add(new Difference<>(thing, left.remove(name.apply(thing))));
        left.values().forEach(thing -> differences.add(new Difference<>(null, thing)));
        return differences.stream().filter(Difference::isOne).toList();
    }

    public boolean isOne() {
        return !Objects.equals(before, after);
    }

    public Change change() {
        if (before == null) return Change.NEW;
        return after == null ? Change.GONE : Change.CHANGED;
    }

    /** How it was last, to name it by. */
    public T any() {
        return after == null ? before : after;
    }

    /** How it was on the one day and on the other. */
    public List<Optional<T>> days() {
        return List.of(Optional.ofNullable(before), Optional.ofNullable(after));
    }
}
