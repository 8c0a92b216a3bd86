package de.kooperationsbuch.query.page.map;

import static java.util.Comparator.comparing;

import de.kooperationsbuch.kernel.network.NetworkLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives every slot a row and a column: strategic rows first, then operational, then what was never placed. Who has most relations stands next to the dashed line;
 * within a row, actors stand near those to whom they are related.
 */
final class Grid {
    private static final int MOST_COLUMNS = 6;

    record Cell(int row, int column) {}

    private final Map<Slot, Cell> cells = new HashMap<>();
    private final Collection<Tie> ties;
    private final int columns;
    private final List<Integer> firstRows;
    private final int rows;

    Grid(Collection<Slot> slots, Collection<Tie> ties) {
        this.ties = ties;
        List<List<Slot>> strategic = new ArrayList<>();
        this.columns = columns(slots);
        strategic.addAll(rows(slots, NetworkLevel.STRATEGIC));
        Collections.reverse(strategic);
        List<List<Slot>> operational = rows(slots, NetworkLevel.OPERATIONAL);
        List<List<Slot>> unplaced = rows(slots, null);
        this.firstRows = List.of(0, strategic.size(), strategic.size() + operational.size());
        this.rows = firstRows.get(2) + unplaced.size();
        for (int row = 0; row < operational.size(); row++) place(operational.get(row), firstRows.get(1) + row);
        for (int row = strategic.size() - 1; row >= 0; row--) place(strategic.get(row), row);
        for (int row = 0; row < unplaced.size(); row++) place(unplaced.get(row), firstRows.get(2) + row);
    }

    private static int columns(Collection<Slot> slots) {
        long most = Stream.of(NetworkLevel.STRATEGIC, NetworkLevel.OPERATIONAL)
                .mapToLong(level ->
                        slots.stream().filter(slot -> slot.level() == level).count())
                .max()
                .orElse(0);
        int square = (int) Math.ceil(Math.sqrt(most * 1.5));
        return Math.max(1, Math.min(MOST_COLUMNS, square));
    }

    private List<List<Slot>> rows(Collection<Slot> slots, @Nullable NetworkLevel level) {
        List<Slot> byTies = slots.stream()
                .filter(slot -> slot.level() == level)
                .sorted(comparing((Slot slot) -> -degree(slot)).thenComparing(Slot.BY_SLUG))
                .toList();
        List<List<Slot>> rows = new ArrayList<>();
        for (int from = 0; from < byTies.size(); from += columns)
            rows.add(byTies.subList(from, Math.min(from + columns, byTies.size())));
        return rows;
    }

    private long degree(Slot slot) {
        return ties.stream().filter(tie -> tie.touches(slot)).count();
    }

    private void place(List<Slot> row, int number) {
        int column = (columns - row.size()) / 2;
        List<Slot> ordered = row.stream()
                .sorted(comparing(this::middleOfNeighbours).thenComparing(Slot.BY_SLUG))
                .toList();
        for (Slot slot : ordered) cells.put(slot, new Cell(number, column++));
    }

    /** The column around which those stand that are placed already; the middle if there are none. */
    private double middleOfNeighbours(Slot slot) {
        OptionalDouble middle = ties.stream()
                .filter(tie -> tie.touches(slot))
                .flatMap(Tie::ends)
                .map(cells::get)
                .filter(Objects::nonNull)
                .mapToInt(Cell::column)
                .average();
        return middle.orElse((columns - 1) / 2.0);
    }

    Cell of(Slot slot) {
        return cells.get(slot);
    }

    Map<Slot, Cell> cells() {
        return cells;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** The first row of the strategic, the operational and the unplaced. */
    List<Integer> firstRows() {
        return firstRows;
    }
}
