package de.kooperationsbuch.query.page.cooperation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts bars into rows, so that neither they nor their labels lie upon each other.
 *
 * @param left how many there was no room for
 */
record Rows(List<Bar> bars, int count, int left) {
    private static final int MOST = 8;
    private static final double BETWEEN = 6;

    /** Several of the same days and the same name become one bar; where that is still too much, all of the same days. */
    static Rows of(List<Mark> marks, Scale scale) {
        Rows byName = of(grouped(marks, mark -> List.of(mark.extent(), mark.figure(), mark.label())), scale);
        return byName.left == 0 ? byName : of(grouped(marks, Mark::extent), scale);
    }

    private static Collection<List<Mark>> grouped(List<Mark> marks, Function<Mark, Object> by) {
        Map<Object, List<Mark>> groups =
                marks.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        return groups.values();
    }

    private static Rows of(Collection<List<Mark>> groups, Scale scale) {
        List<Bar> inOrder = groups.stream()
                .map(group -> Bar.of(group, scale))
                .sorted(Comparator.comparingDouble(Bar::left))
                .toList();
        List<Double> ends = new ArrayList<>();
        List<Bar> placed = new ArrayList<>();
        int left = 0;
        for (Bar bar : inOrder) {
            int row = 0;
            while (row < ends.size() && ends.get(row) + BETWEEN > bar.left()) row++;
            if (row == MOST) left += bar.count();
            else {
                if (row == ends.size()) ends.add(bar.right());
                else ends.set(row, bar.right());
                placed.add(bar.inRow(row));
            }
        }
        return new Rows(placed, ends.size(), left);
    }
}
