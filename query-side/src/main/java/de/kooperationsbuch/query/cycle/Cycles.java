package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.kernel.standing.Partners;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Opening;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The cycles of a cooperation, worked through once; to be asked of any day. */
public final class Cycles {
    private static final Comparator<RecordedStep> BY_DAY_THEN_RECORDING =
            Comparator.comparing(RecordedStep::firstDay).thenComparing(RecordedStep::position);

    private final Standings standings;
    private final Partners partners;
    private final CycleStandards standards;
    private final HiddenRatings hidden;
    private final Belonging belonging;

    private Cycles(Standings standings, Predicate<StepHeader> seen) {
        this.standings = standings;
        partners = Partners.of(Opening.of(standings.current()));
        List<RecordedStep> inOrder =
                standings.current().stream().sorted(BY_DAY_THEN_RECORDING).toList();
        hidden = HiddenRatings.of(standings.current(), seen);
        standards = new CycleStandards(standings.current());
        belonging = new Belonging(inOrder);
    }

    /** @param known every known step of the cooperation, from its first, in the order of recording */
    public static Cycles of(List<RecordedStep> known) {
        return of(Standings.of(known));
    }

    /** @param standings of a cooperation of which something counts */
    public static Cycles of(Standings standings) {
        return of(standings, author -> false);
    }

    /** @param seen whose ratings are not kept back */
    static Cycles of(Standings standings, Predicate<StepHeader> seen) {
        return new Cycles(standings, seen);
    }

    /** Every cycle as of a day, in the order of their days. */
    public List<Cycle> on(LocalDate asOf) {
        CycleFold fold = new CycleFold(standings, standards, partners, hidden, asOf);
        List<Cycle> cycles = new ArrayList<>();
        NavigableMap<LocalDate, Cycle> byLastDay = new TreeMap<>();
        for (CycleSteps steps : belonging.cycles()) {
            var before = byLastDay.lowerEntry(steps.days().first());
            Cycle cycle = fold.of(steps, Optional.ofNullable(before).map(NavigableMap.Entry::getValue));
            byLastDay.put(cycle.until(), cycle);
            cycles.add(cycle);
        }
        return cycles;
    }

    /** The cycle of this name as of a day; empty if no such cycle is known. */
    public Optional<Cycle> on(LocalDate asOf, String name) {
        return on(asOf).stream()
                .filter(cycle -> cycle.cycle().value().equals(name))
                .findFirst();
    }

    /** The cycle standard in force on a day. */
    public Optional<CycleStandardAgreed> standard(LocalDate day) {
        return standards.on(day);
    }

    /** What was planned for a day that lies in no cycle, as of a day; fulfilled by what happened in no cycle. */
    public List<ScheduledEntry> scheduledOutside(LocalDate asOf) {
        return ScheduledEntry.of(
                belonging.outside().stream()
                        .filter(step -> !step.firstDay().isAfter(asOf))
                        .toList(),
                asOf);
    }
}
