package de.kooperationsbuch.query.page.cycle;

import static java.util.Objects.requireNonNull;

import de.kooperationsbuch.kernel.standing.PartnerSide;
import de.kooperationsbuch.query.cycle.Cycle;
import de.kooperationsbuch.query.cycle.RatingDifference;
import de.kooperationsbuch.query.cycle.RatingEntry;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the two sides answered one question, from 1 to 5.
 *
 * @param kommune null if the reader cannot see it
 * @param verbund null if the reader cannot see it
 * @param distance null unless both can be seen
 */
public record RatingLine(
        String question,
        @Nullable Integer kommune,
        @Nullable Integer verbund,
        @Nullable Integer distance) {
    static final int FIRST = 24;
    static final int STEP = 68;

    /** One line for each question, as soon as the reader sees any rating. */
    static List<RatingLine> of(Cycle cycle) {
        if (shown(cycle).findAny().isEmpty()) return List.of();
        return List.of(
                line(cycle, "equality", RatingEntry::equality, RatingDifference::equality),
                line(cycle, "reliability", RatingEntry::reliability, RatingDifference::reliability),
                line(cycle, "information", RatingEntry::information, RatingDifference::information),
                line(cycle, "influence", RatingEntry::influence, RatingDifference::influence));
    }

    private static RatingLine line(
            Cycle cycle,
            String question,
            Function<RatingEntry, Integer> answer,
            Function<RatingDifference, Integer> distance) {
        return new RatingLine(
                question,
                of(cycle, PartnerSide.KOMMUNE, answer),
                of(cycle, PartnerSide.VERBUND, answer),
                cycle.difference() == null ? null : distance.apply(cycle.difference()));
    }

    private static @Nullable Integer of(Cycle cycle, PartnerSide side, Function<RatingEntry, Integer> answer) {
        return shown(cycle)
                .filter(rating -> rating.side() == side)
                .map(answer)
                .findFirst()
                .orElse(null);
    }

    private static Stream<RatingEntry> shown(Cycle cycle) {
        return Stream.ofNullable(cycle.ratings()).flatMap(List::stream).filter(RatingEntry::isShown);
    }

    public int kommuneX() {
        return x(requireNonNull(kommune));
    }

    public int verbundX() {
        return x(requireNonNull(verbund));
    }

    private static int x(int answer) {
        return FIRST + STEP * (answer - 1);
    }
}
