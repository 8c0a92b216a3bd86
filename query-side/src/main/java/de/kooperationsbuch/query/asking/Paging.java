package de.kooperationsbuch.query.asking;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;

import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * Which page is asked for.
 *
 * @param page from 0
 */
public record Paging(int page, int size) {
    private static final int LARGEST = 500;
    private static final int USUAL = 50;
    private static final int LAST = 10_000_000;

    public static Paging of(Optional<String> page, Optional<String> size) {
        return new Paging(number("page", page, 0, 0, LAST), number("size", size, USUAL, 1, LARGEST));
    }

    <T> List<T> cut(List<T> all) {
        int from = (int) Math.min(all.size(), (long) page * size);
        return all.subList(from, Math.min(all.size(), from + size));
    }

    private static int number(String name, Optional<String> asked, int otherwise, int least, int most) {
        if (asked.isEmpty()) return otherwise;
        String text = asked.get();
        boolean digits = text.length() <= 8 && text.matches("[0-9]+");
        if (!digits || Integer.parseInt(text) < least || Integer.parseInt(text) > most)
            throw new Refusal(INVALID_VALUE, "number-between", least, most).at(name);
        return Integer.parseInt(text);
    }
}
