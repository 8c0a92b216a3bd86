package de.kooperationsbuch.query.standing;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.agreement.Agreement;
import de.kooperationsbuch.query.agreement.Agreements;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.cycle.Cycle;
import de.kooperationsbuch.query.cycle.Cycles;
import de.kooperationsbuch.query.funding.Funding;
import de.kooperationsbuch.query.placement.Because;
import de.kooperationsbuch.query.placement.Cause;
import de.kooperationsbuch.query.placement.Constellation;
import de.kooperationsbuch.query.placement.RuleSets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Of things that have nothing to do with each other it does not matter which was recorded first: every fold says the same. */
class AnyOrderLawTest {
    private static final List<LocalDate> DAYS = Stream.of(
                    "2023-07-01", "2024-02-15", "2024-06-30", "2024-12-31", "2025-03-31", "2026-01-01")
            .map(LocalDate::parse)
            .toList();
    private static final Book ONE_AFTER_THE_OTHER = Threads.told(0);

    @Property(tries = 100)
    void placement_does_not_depend_on_the_order(@ForAll long seed) {
        assertThat(placements(Threads.told(seed))).isEqualTo(placements(ONE_AFTER_THE_OTHER));
    }

    @Property(tries = 100)
    void agreements_cycles_and_fundings_do_not_depend_on_the_order(@ForAll long seed) {
        assertThat(views(Threads.told(seed))).isEqualTo(views(ONE_AFTER_THE_OTHER));
    }

    @Property(tries = 100)
    void how_steps_stand_does_not_depend_on_the_order(@ForAll long seed) {
        assertThat(standing(Threads.told(seed))).isEqualTo(standing(ONE_AFTER_THE_OTHER));
    }

    /** The law is about something: there are several types, and steps stand in every way. */
    @Property(tries = 1)
    void the_things_told_reach_far(@ForAll long seed) {
        assertThat(placements(Threads.told(seed)).toString()).contains("type=II,", "type=III", "type=I,", "MEDIUM");
        assertThat(standing(Threads.told(seed)).toString())
                .contains("WITHDRAWN", "CORRECTED", "CONFIRMED", "UNCONFIRMED");
    }

    private static List<String> placements(Book book) {
        Constellation constellation = Constellation.of(
                Book.COOPERATION.value(), Standings.of(book.cooperation()), (SubjectId map) -> book.map("musterstadt"));
        return RuleSets.names().stream()
                .map(name -> RuleSets.find(name).orElseThrow())
                .flatMap(rules -> rules.history(constellation).stream())
                .map(run -> run.from() + " " + run.to() + " type=" + run.type() + ", " + run.tendency() + " "
                        + run.grades() + run.marks() + because(run.because()))
                .toList();
    }

    private static String because(Because because) {
        return Stream.of(because.formalisation(), because.involvement(), because.funding(), because.tendency())
                .map(causes ->
                        causes.stream().map(Cause::stepId).map(Object::toString).collect(toCollection(TreeSet::new)))
                .toList()
                .toString();
    }

    private static TreeSet<String> views(Book book) {
        TreeSet<String> views = new TreeSet<>();
        Standings standings = Standings.of(book.cooperation());
        for (LocalDate day : DAYS) {
            Agreements.of(standings)
                    .forEach(agreement -> views.add(day + " " + agreement.id() + agreement.state(day) + days(agreement)
                            + agreement.turn() + agreement.inForceOn(day).isPresent()));
            Cycles.of(standings).on(day).forEach(cycle -> views.add(day + " " + cycle(cycle)));
        }
        Funding.of(standings.current())
                .forEach(funding -> views.add(funding.id() + " " + funding.firstDay() + " "
                        + funding.end().lastDay()));
        return views;
    }

    private static List<String> days(Agreement agreement) {
        return agreement.inForce().stream()
                .map(held -> held.from() + " " + held.to() + " " + held.version())
                .toList();
    }

    private static String cycle(Cycle cycle) {
        return cycle.cycle() + " " + cycle.state() + cycle.completeness() + cycle.blocks() + cycle.goals();
    }

    private static TreeSet<String> standing(Book book) {
        return Standings.of(book.cooperation()).rows().stream()
                .map(row -> row.recorded().step().stepId() + " " + row.standing() + row.confirmedBy() + row.latest()
                        + row.recorded().step().step().effectiveOn())
                .collect(toCollection(TreeSet::new));
    }
}
