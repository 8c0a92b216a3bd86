package de.kooperationsbuch.command.account;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page its number, from 0
 * @param total of all items on all pages
 */
record Page<T>(List<T> items, int page, int size, long total) {
    static <T> Page<T> of(List<T> items, Paging asked, long total) {
        return new Page<>(items, asked.page(), asked.size(), total);
    }

    <R> Page<R> map(Function<? super T, R> shape) {
        return new Page<>(items.stream().map(shape).toList(), page, size, total);
    }
}
