package de.kooperationsbuch.query.proof;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;

import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.Optional;

/** A size of the log that a question names. */
final class AskedSize {
    private static final String DIGITS = "[0-9]{1,18}";

    private AskedSize() {}

    /** @param parameter its name, for the refusal that says what would be accepted */
    static long between(long least, long most, String parameter, Optional<String> asked) {
        return asked.filter(text -> text.matches(DIGITS))
                .map(Long::parseLong)
                .filter(size -> least <= size && size <= most)
                .orElseThrow(() -> new Refusal(INVALID_VALUE, "number-between", least, most).at(parameter));
    }
}
