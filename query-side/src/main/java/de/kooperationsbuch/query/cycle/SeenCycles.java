package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The cycles of a cooperation as one reader may see them. */
public final class SeenCycles {
    private final Cycles cycles;
    private final boolean whole;

    private SeenCycles(Cycles cycles, boolean whole) {
        this.cycles = cycles;
        this.whole = whole;
    }

    public static SeenCycles of(Look look, String cooperation, Sight sight) {
        Standings standings = sight.standings(look, SubjectKind.COOPERATION, cooperation);
        return new SeenCycles(
                Cycles.of(standings, sight::seesRatingOf),
                sight.isWhole(new SubjectId(SubjectKind.COOPERATION, cooperation)));
    }

    /** In the order of their days. */
    public List<Cycle> on(LocalDate day) {
        return cycles.on(day).stream()
                .map(cycle -> whole ? cycle : cycle.withoutRatings())
                .toList();
    }

    /** @throws Refusal if there is none of this name */
    public static Cycle named(String name, List<Cycle> cycles) {
        return cycles.stream()
                .filter(cycle -> cycle.cycle().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.UNKNOWN_SUBJECT, "cycle-not-known", name).status(404));
    }

    /** The cycle standard in force on a day. */
    public Optional<CycleStandardAgreed> standard(LocalDate day) {
        return cycles.standard(day);
    }
}
