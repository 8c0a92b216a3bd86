package de.kooperationsbuch.query.page.map;

import de.kooperationsbuch.query.page.map.Grid.Cell;
import org.jspecify.annotations.Nullable;

/**
 * How a tie gets from box to box without crossing one: through the channel beside its row, if need be along a corridor between columns, and through the channel
 * beside the other row. Channel and corridor n lie before row and column n.
 *
 * @param corridor null if both ends face the same channel
 */
record Way(
        Tie tie,
        int out,
        int in,
        boolean leavesBelow,
        boolean entersBelow,
        @Nullable Integer corridor) {
    static Way of(Tie tie, Grid grid) {
        Cell from = grid.of(tie.from());
        Cell to = grid.of(tie.to());
        boolean down = from.row() <= to.row();
        boolean entersBelow = from.row() >= to.row();
        int out = down ? from.row() + 1 : from.row();
        int in = entersBelow ? to.row() + 1 : to.row();
        Integer corridor = out == in ? null : from.column() > to.column() ? to.column() + 1 : to.column();
        return new Way(tie, out, in, down, entersBelow, corridor);
    }
}
