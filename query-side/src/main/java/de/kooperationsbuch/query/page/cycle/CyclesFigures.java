package de.kooperationsbuch.query.page.cycle;

import de.kooperationsbuch.query.cycle.BlockEntry;
import de.kooperationsbuch.query.cycle.Cycle;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** One line for each cycle. */
final class CyclesFigures {
    static final List<String> HEADINGS = List.of(
            "cycle", "from", "until", "state", "completeness", "required", "held", "waived", "overdue", "difference");

    private CyclesFigures() {}

    static List<@Nullable Object> of(Cycle cycle) {
        return Arrays.asList(
                cycle.cycle(),
                cycle.from(),
                cycle.until(),
                cycle.state(),
                cycle.completeness(),
                sum(cycle, BlockEntry::required),
                sum(cycle, BlockEntry::held),
                sum(cycle, BlockEntry::waived),
                sum(cycle, BlockEntry::overdue),
                cycle.difference() == null ? null : cycle.difference().total());
    }

    private static int sum(Cycle cycle, ToIntFunction<BlockEntry> figure) {
        return cycle.blocks().stream().mapToInt(figure).sum();
    }
}
