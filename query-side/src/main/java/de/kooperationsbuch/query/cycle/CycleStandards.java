package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.kernel.cooperation.CycleStandardEnded;
import de.kooperationsbuch.kernel.cycle.StandardsInForce;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The standards by which cycles are measured. A closed cycle stays measured by what was known when it was closed. */
final class CycleStandards {
    private final List<RecordedStep> steps;
    private final StandardsInForce all;

    /** @param current in the order of recording */
    CycleStandards(List<RecordedStep> current) {
        steps = current.stream()
                .filter(recorded ->
                        recorded.step() instanceof CycleStandardAgreed || recorded.step() instanceof CycleStandardEnded)
                .toList();
        all = in(steps.stream());
    }

    private static StandardsInForce in(Stream<RecordedStep> steps) {
        StandardsInForce standards = new StandardsInForce();
        steps.forEach(recorded -> standards.add(recorded.step()));
        return standards;
    }

    Optional<CycleStandardAgreed> on(LocalDate day) {
        return all.on(day);
    }

    /** @param then the cycle as far as it had come by the day */
    Optional<CycleStandardAgreed> measuring(CycleSteps then, LocalDate asOf) {
        Optional<RecordedStep> closing = then.closing();
        if (closing.isEmpty()) return all.measuring(then.days(), asOf);
        return in(steps.stream()
                        .filter(recorded -> recorded.position() < closing.get().position()))
                .measuring(then.days(), closing.get().lastDay());
    }
}
