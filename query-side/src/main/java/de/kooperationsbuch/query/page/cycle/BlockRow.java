package de.kooperationsbuch.query.page.cycle;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.cycle.CycleDays;
import de.kooperationsbuch.query.cycle.BlockEntry;
import de.kooperationsbuch.query.cycle.Cycle;
import de.kooperationsbuch.query.cycle.WaiverEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A block of the standard with all that became of it in a cycle.
 *
 * @param pieces those held, then those waived, then those outstanding
 */
public record BlockRow(Block block, int required, List<Piece> pieces, List<WaiverEntry> waivers) {
    /**
     * In the order of the standard, without what it does not ask for and what never happened.
     *
     * @param days of the steps of the cooperation
     */
    static List<BlockRow> of(Cycle cycle, Map<StepId, PartialDate> days) {
        CycleDays year = new CycleDays(cycle.from(), cycle.until());
        return cycle.blocks().stream()
                .map(entry -> new BlockRow(
                        entry.block(), entry.required(), pieces(entry, cycle, year, days), entry.waivers()))
                .filter(row -> row.required > 0 || !row.pieces.isEmpty() || !row.waivers.isEmpty())
                .toList();
    }

    private static List<Piece> pieces(BlockEntry entry, Cycle cycle, CycleDays year, Map<StepId, PartialDate> days) {
        Stream<Piece> held = entry.steps().stream()
                .map(step -> Piece.held(days.get(step), step, entry.late().contains(step)));
        Stream<Piece> waived = IntStream.rangeClosed(
                        entry.held() + 1, Math.min(entry.held() + entry.waived(), entry.required()))
                .mapToObj(k -> Piece.notHeld(PieceState.WAIVED, year.due(k, entry.required())));
        Stream<Piece> outstanding = entry.due().stream()
                .map(due -> Piece.notHeld(due.before(cycle.asOf()) ? PieceState.OVERDUE : PieceState.DUE, due.by()));
        return Stream.of(held, waived, outstanding).flatMap(one -> one).toList();
    }

    /** Whether the standard still asks for it. */
    public boolean isOutstanding() {
        return pieces.stream()
                .anyMatch(piece -> piece.state() == PieceState.DUE || piece.state() == PieceState.OVERDUE);
    }

    public boolean isOverdue() {
        return pieces.stream().anyMatch(piece -> piece.state() == PieceState.OVERDUE);
    }
}
