package de.kooperationsbuch.query.page.cycle;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.query.cycle.Cycle;
import de.kooperationsbuch.query.cycle.SeenCycles;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.Opening;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the pages about cycles show of a cooperation.
 *
 * @param cycles in the order of their days
 * @param standard in force on the day of the view
 * @param proposed the same as long as only one side says so
 * @param days when each step of the cooperation happened
 * @param own the side for which the reader records
 */
record CycleLook(
        CooperationOpened opened,
        List<Cycle> cycles,
        @Nullable CycleStandardAgreed standard,
        Optional<ProposedStandard> proposed,
        Map<StepId, PartialDate> days,
        Optional<OwnSide> own) {

    static CycleLook of(Look look, String cooperation, LocalDate day, Sight sight) {
        Standings standings = sight.standings(look, SubjectKind.COOPERATION, cooperation);
        List<RecordedStep> current = standings.current();
        SeenCycles seen = SeenCycles.of(look, cooperation, sight);
        CooperationOpened opened = Opening.of(current);
        return new CycleLook(
                opened,
                seen.on(day),
                seen.standard(day).orElse(null),
                seen.standard(day).flatMap(standard -> ProposedStandard.of(standard, standings, opened)),
                current.stream()
                        .map(RecordedStep::step)
                        .collect(Collectors.toMap(
                                step -> step.stepId(), step -> step.step().effectiveOn(), (one, same) -> one)),
                OwnSide.of(sight, opened));
    }
}
