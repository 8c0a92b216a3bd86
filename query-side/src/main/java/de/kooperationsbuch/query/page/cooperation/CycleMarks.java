package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.StepTitles;
import de.kooperationsbuch.kernel.cycle.CycleOpened;
import de.kooperationsbuch.query.cycle.Cycle;
import de.kooperationsbuch.query.cycle.Cycles;
import java.util.ArrayList;
import java.util.List;

/** Cycles over their days, and what each of them is still missing though its day is past. */
final class CycleMarks {
    private CycleMarks() {}

    static List<Mark> of(Known known) {
        List<Mark> marks = new ArrayList<>();
        known.current().stream()
                .filter(recorded -> recorded.step() instanceof CycleOpened)
                .flatMap(recorded -> known.told(recorded).stream())
                .forEach(told -> marks.add(cycle((CycleOpened) told.content(), told)));
        Cycles.of(known.cooperation()).on(known.day()).forEach(cycle -> marks.addAll(missing(cycle, known)));
        return marks;
    }

    private static Mark cycle(CycleOpened opened, Told told) {
        return Mark.lasting(Lane.CYCLE, Figure.THIN, opened.cycle().value(), opened.from(), opened.until(), told);
    }

    private static List<Mark> missing(Cycle cycle, Known known) {
        String address = "/kooperationen/" + known.slug() + "/zyklen/" + cycle.cycle();
        return cycle.outstanding().stream()
                .filter(outstanding -> outstanding.overdue())
                .map(outstanding -> Mark.missing(
                        Figure.of(outstanding.block()),
                        StepTitles.of(outstanding.block().step().value(), known.language()),
                        outstanding.by(),
                        address))
                .toList();
    }
}
