package de.kooperationsbuch.query.asking;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page its number, from 0
 * @param total of all items on all pages
 * @param knownAt the instant at which the list was made
 */
public record Page<T>(List<T> items, int page, int size, long total, Instant knownAt) {
    public static <T> Page<T> of(List<T> all, Paging asked, Instant knownAt) {
        return new Page<>(asked.cut(all), asked.page(), asked.size(), all.size(), knownAt);
    }

    public <R> Page<R> map(Function<? super T, R> shape) {
        return new Page<>(items.stream().map(shape).toList(), page, size, total, knownAt);
    }

    /** The number of the last page. */
    public long last() {
        return Math.max(0, (total - 1) / size);
    }
}
