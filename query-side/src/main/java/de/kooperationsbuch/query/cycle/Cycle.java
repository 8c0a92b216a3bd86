package de.kooperationsbuch.query.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.cycle.CycleId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cycle on a day: what had happened by then, and what the standard in force asks for.
 *
 * @param asOf the day
 * @param standard the step by which the standard was agreed; null: none asks for anything
 * @param blocks all six, in the order of the standard
 * @param completeness of what is required, how much was held or waived, in per cent rounded down; null without a standard
 * @param ratings null for those who may never see any
 * @param difference null unless both sides' ratings can be seen
 * @param closing null while it is not closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cycle(
        CycleId cycle,
        LocalDate asOf,
        LocalDate from,
        LocalDate until,
        CycleState state,
        @Nullable StepId standard,
        List<BlockEntry> blocks,
        @Nullable Integer completeness,
        List<GoalEntry> goals,
        List<MeasureEntry> measures,
        List<IndicatorEntry> indicators,
        List<ScheduledEntry> scheduled,
        @Nullable List<RatingEntry> ratings,
        @Nullable RatingDifference difference,
        @Nullable ClosingEntry closing) {

    /** The same for everybody: how the sides see each other is told to nobody else, nor how many of them said so. */
    Cycle withoutRatings() {
        return new Cycle(
                cycle,
                asOf,
                from,
                until,
                state,
                standard,
                blocks,
                completeness,
                goals,
                measures,
                indicators,
                scheduled,
                null,
                null,
                closing);
    }

    /** The blocks still to happen, the most urgent first. */
    public List<Outstanding> outstanding() {
        return blocks.stream()
                .flatMap(this::outstanding)
                .sorted(Comparator.comparing(Outstanding::by))
                .toList();
    }

    private Stream<Outstanding> outstanding(BlockEntry entry) {
        return entry.due().stream().map(due -> new Outstanding(entry.block(), due.by(), due.before(asOf)));
    }

    /** The goals that nobody has looked at in this cycle. */
    public List<GoalEntry> goalsNotReviewed() {
        return goals.stream().filter(goal -> !goal.isReviewed()).toList();
    }

    /** What was planned and has not happened: ahead, or missed. */
    public List<ScheduledEntry> scheduledOpen() {
        return scheduled.stream().filter(ScheduledEntry::isOpen).toList();
    }
}
