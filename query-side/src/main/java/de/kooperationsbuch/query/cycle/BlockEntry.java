package de.kooperationsbuch.query.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.cycle.CycleDays;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One block of the standard in a cycle, on a day.
 *
 * @param held may exceed what is required
 * @param due what is still outstanding, also what should have happened already
 * @param overdue how many of these should have happened before the day
 * @param steps those held
 * @param late those of them that were recorded after the closing of the cycle was
 * @param waivers all of them, also those that one side has not agreed to
 */
public record BlockEntry(
        Block block,
        int required,
        int held,
        int waived,
        List<Due> due,
        int overdue,
        List<StepId> steps,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StepId> late,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WaiverEntry> waivers) {

    /** One that is outstanding, and the day by which it is to happen. */
    public record Due(LocalDate by) {
        public boolean before(LocalDate day) {
            return by.isBefore(day);
        }
    }

    static BlockEntry of(
            Block block,
            int required,
            int waived,
            Held held,
            CycleDays days,
            List<WaiverEntry> waivers,
            LocalDate asOf) {
        List<RecordedStep> steps = held.of(block);
        List<Due> due = IntStream.rangeClosed(steps.size() + waived + 1, required)
                .mapToObj(k -> new Due(days.due(k, required)))
                .toList();
        return new BlockEntry(
                block,
                required,
                steps.size(),
                waived,
                due,
                (int) due.stream().filter(one -> one.before(asOf)).count(),
                Held.ids(steps),
                Held.ids(held.late(steps)),
                waivers);
    }

    /** Of those required, how many count: held or waived. */
    int met() {
        return Math.min(held + waived, required);
    }
}
