package de.kooperationsbuch.query.page.overview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.placement.Course;
import de.kooperationsbuch.query.placement.Stage;
import de.kooperationsbuch.query.placement.Transition;
import de.kooperationsbuch.query.placement.TypeAndTendency;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A movement worth telling, with the period in which it lies.
 *
 * @param said {@code type}, {@code tendency} or {@code silent}: what became another one
 */
record Move(Transition transition, String said, Phrase when) {
    private static final int MOST = 6;

    /**
     * The last ones up to a day, the newest first.
     *
     * @param courseOf asked only for those that are told
     */
    static List<Move> last(List<Transition> all, LocalDate day, Function<CooperationId, Course> courseOf) {
        return all.stream()
                .filter(transition -> !transition.on().isAfter(day) && isWorthTelling(transition))
                .sorted(comparing(Transition::on, reverseOrder())
                        .thenComparing(transition -> transition.cooperation().value()))
                .limit(MOST)
                .map(transition -> of(transition, courseOf.apply(transition.cooperation())))
                .toList();
    }

    private static Move of(Transition transition, Course course) {
        Stage before = course.on(transition.on().minusDays(1)).orElse(null);
        var since = course.on(transition.on()).map(Stage::since);
        return new Move(
                transition,
                said(transition.from(), transition.to()),
                Phrase.moved(since.orElseGet(() -> PartialDate.of(transition.on())), before));
    }

    private static String said(TypeAndTendency from, TypeAndTendency to) {
        if (to.type() == null) return "silent";
        if (from.type() == to.type()) return "tendency";
        return from.type() == null ? "first" : "type";
    }

    /** That a rise is only a year old moves nobody. */
    private static boolean isWorthTelling(Transition transition) {
        return transition.from().type() != transition.to().type()
                || transition.to().tendency() != Tendency.STABLE
                || transition.from().tendency() == Tendency.FALLING;
    }
}
