package de.kooperationsbuch.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What was measured, in the order of measuring. */
final class Table {
    private static final List<Function<Line, String>> COLUMNS =
            List.of(Line::measure, Line::product, Line::limit, Line::ratio, Line::required, Line::reached);
    private final List<Line> lines = new ArrayList<>(List.of(Line.HEAD));

    void add(Line line) {
        lines.add(line);
        System.err.println("  " + line.measure() + ": " + line.product());
    }

    void print(PrintStream out) {
        int[] widths = COLUMNS.stream().mapToInt(this::width).toArray();
        for (Line line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++)
                text.append(String.format(
                        i == 0 ? "%-" + widths[i] + "s" : "  %" + widths[i] + "s",
                        COLUMNS.get(i).apply(line)));
            out.println(text);
        }
    }

    private int width(Function<Line, String> column) {
        return lines.stream()
                        .mapToInt(line -> column.apply(line).length())
                        .max()
                        .orElse(0)
                + 1;
    }
}
