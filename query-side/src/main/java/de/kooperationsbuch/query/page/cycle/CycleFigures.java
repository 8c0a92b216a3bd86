package de.kooperationsbuch.query.page.cycle;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.query.cycle.Cycle;
import de.kooperationsbuch.query.cycle.IndicatorEntry;
import de.kooperationsbuch.query.cycle.RatingEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that the page of a cycle draws, one fact a line: what it is about, its name, what became of it, when, and the number. */
final class CycleFigures {
    static final List<String> HEADINGS = List.of("about", "name", "state", "on", "value", "target", "step");

    private CycleFigures() {}

    static List<List<@Nullable Object>> of(Cycle cycle, Map<StepId, PartialDate> days) {
        return Stream.of(blocks(cycle, days), goals(cycle), indicators(cycle), ratings(cycle))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<List<@Nullable Object>> blocks(Cycle cycle, Map<StepId, PartialDate> days) {
        return BlockRow.of(cycle, days).stream()
                .flatMap(row -> row.pieces().stream()
                        .map(piece -> line(
                                "block", row.block().step(), piece.state(), piece.on(), null, null, piece.step())));
    }

    private static Stream<List<@Nullable Object>> goals(Cycle cycle) {
        return cycle.goals().stream()
                .map(goal -> line("goal", goal.title(), goal.status(), goal.reviewedOn(), null, null, null));
    }

    private static Stream<List<@Nullable Object>> indicators(Cycle cycle) {
        return cycle.indicators().stream().flatMap(indicator -> values(indicator));
    }

    private static Stream<List<@Nullable Object>> values(IndicatorEntry indicator) {
        return indicator.values().stream()
                .map(value -> line(
                        "indicator",
                        indicator.title(),
                        null,
                        value.on(),
                        value.value().number(),
                        indicator.target().number(),
                        null));
    }

    private static Stream<List<@Nullable Object>> ratings(Cycle cycle) {
        return Stream.ofNullable(cycle.ratings())
                .flatMap(List::stream)
                .filter(RatingEntry::isShown)
                .flatMap(rating -> Stream.of(
                        line("rating", "equality", rating.side(), null, rating.equality(), null, null),
                        line("rating", "reliability", rating.side(), null, rating.reliability(), null, null),
                        line("rating", "information", rating.side(), null, rating.information(), null, null),
                        line("rating", "influence", rating.side(), null, rating.influence(), null, null)));
    }

    private static List<@Nullable Object> line(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
