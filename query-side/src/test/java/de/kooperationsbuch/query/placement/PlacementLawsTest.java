package de.kooperationsbuch.query.placement;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every book, checked on every single day of random ones. */
class PlacementLawsTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 7, 1);
    private static final PlacementRules RULES = RuleSets.current();

    @Provide
    Arbitrary<Book> books() {
        return RandomBooks.books();
    }

    @Property(tries = 40)
    void a_history_says_of_every_day_what_the_day_itself_says(@ForAll("books") Book book) {
        Constellation constellation = Told.constellation(book);
        List<PlacementInterval> history = RULES.history(constellation);
        for (PlacementInterval run : history)
            for (LocalDate day : daysOf(run)) {
                Placement placement = RULES.on(constellation, day);
                assertThat(state(placement)).as("%s", day).isEqualTo(state(run));
                if (day.equals(run.from())) assertThat(placement.because()).isEqualTo(run.because());
            }
        for (int i = 1; i < history.size(); i++) {
            assertThat(history.get(i).from()).isEqualTo(history.get(i - 1).to().plusDays(1));
            assertThat(state(history.get(i))).isNotEqualTo(state(history.get(i - 1)));
        }
    }

    @Property(tries = 40)
    void every_day_is_placed_as_the_rules_say_word_by_word(@ForAll("books") Book book) {
        Constellation constellation = Told.constellation(book);
        Reading reading = new Reading(new Chronicle(constellation, StepsThatCount.ALL), true);
        agree(reading, ByTheBook.current(constellation));
    }

    @Property(tries = 40)
    void the_strict_rules_are_the_same_without_what_is_doubtful_and_without_grace(@ForAll("books") Book book) {
        Constellation constellation = Told.constellation(book);
        List<RecordedStep> all = Stream.of(book.cooperation(), book.map("musterstadt"))
                .flatMap(List::stream)
                .toList();
        Reading reading = new Reading(new Chronicle(constellation, StepsThatCount.UNDISPUTED_AND_STATED), false);
        agree(reading, ByTheBook.strict(constellation, all));
    }

    private static void agree(Reading reading, ByTheBook rules) {
        FIRST.datesUntil(LAST).forEach(day -> {
            State state = reading.on(day);
            assertThat(state.grades()).as("%s", day).isEqualTo(rules.grades(day));
            assertThat(state.type()).as("%s", day).isEqualTo(rules.type(day));
            assertThat(state.tendency()).as("%s", day).isEqualTo(rules.tendency(day));
        });
    }

    @Property(tries = 40)
    void the_marks_of_a_day_are_those_of_its_named_causes(@ForAll("books") Book book) {
        Constellation constellation = Told.constellation(book);
        Reading reading = new Reading(new Chronicle(constellation, StepsThatCount.ALL), true);
        List<RecordedStep> all = Stream.of(constellation.cooperationSteps(), constellation.mapSteps())
                .flatMap(List::stream)
                .toList();
        FIRST.datesUntil(LAST).forEach(day -> {
            Because because = reading.because(day);
            List<RecordedStep> causes = Stream.of(
                            because.formalisation(), because.involvement(), because.funding(), because.tendency())
                    .flatMap(List::stream)
                    .map(cause -> all.stream()
                            .filter(recorded -> recorded.step().stepId().equals(cause.stepId()))
                            .findFirst()
                            .orElseThrow())
                    .toList();
            assertThat(reading.on(day).marks().resting(true))
                    .as("%s", day)
                    .isEqualTo(Marks.of(causes, constellation.otherSide()).resting(true));
        });
    }

    private static List<LocalDate> daysOf(PlacementInterval run) {
        LocalDate last = run.to() == null ? Span.later(LAST, run.from()) : run.to();
        return run.from().datesUntil(last.plusDays(1)).toList();
    }

    private static State state(Placement placement) {
        return new State(placement.type(), placement.tendency(), placement.grades(), placement.marks());
    }

    private static State state(PlacementInterval run) {
        return new State(run.type(), run.tendency(), run.grades(), run.marks());
    }
}
