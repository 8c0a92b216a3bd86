package de.kooperationsbuch.command.account;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;

import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.Optional;

/**
 * Which page is asked for.
 *
 * @param page from 0
 */
record Paging(int page, int size) {
    private static final int LARGEST = 500;
    private static final int USUAL = 50;
    private static final int LAST = 10_000_000;

    static Paging of(Optional<String> page, Optional<String> size) {
        return new Paging(number("page", page, 0, 0, LAST), number("size", size, USUAL, 1, LARGEST));
    }

    long offset() {
        return (long) page * size;
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
