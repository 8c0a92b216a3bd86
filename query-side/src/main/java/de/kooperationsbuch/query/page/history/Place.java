package de.kooperationsbuch.query.page.history;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;

import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.export.Shown;
import de.kooperationsbuch.query.export.Slice;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * Where in the history a page begins. A page is found by the instant beside it, so that the last one is as near as the first and what is recorded meanwhile moves
 * nothing.
 *
 * @param order {@code oldest} first; newest first unless asked
 * @param before what was recorded earlier than this
 * @param after what was recorded later than this
 */
record Place(Optional<String> order, Optional<String> before, Optional<String> after) {
    private static final int SIZE = 50;
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final String OLDEST = "oldest";

    public boolean isOldestFirst() {
        return order.equals(Optional.of(OLDEST));
    }

    boolean isFirst() {
        return before.isEmpty() && after.isEmpty();
    }

    boolean isRead(Direction direction) {
        return direction() == direction;
    }

    enum Direction {
        BACKWARDS,
        FORWARDS
    }

    private Direction direction() {
        boolean fromTheOldest = before.isEmpty() && isOldestFirst();
        return after.isPresent() || fromTheOldest ? Direction.FORWARDS : Direction.BACKWARDS;
    }

    /** @throws Refusal that names the parameter that says nothing */
    Slice read(Shown shown) {
        order.filter(word -> !word.equals(OLDEST)).ifPresent(word -> {
            throw new Refusal(INVALID_VALUE, "word", word, OLDEST).at("order");
        });
        Optional<Instant> earlierThan = before.map(text -> instant("before", text));
        Optional<Instant> laterThan = after.map(text -> instant("after", text));
        return isRead(Direction.FORWARDS)
                ? Slice.forwards(shown, laterThan, SIZE)
                : Slice.backwards(shown, earlierThan, SIZE);
    }

    private static Instant instant(String parameter, String text) {
        try {
            Instant instant = Instant.parse(text);
            if (!instant.isBefore(EARLIEST) && instant.isBefore(LATEST)) return instant;
            throw new DateTimeException(text);
        } catch (DateTimeException e) {
            throw new Refusal(INVALID_VALUE, "known-at").at(parameter);
        }
    }
}
