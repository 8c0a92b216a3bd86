package de.kooperationsbuch.query.page.cycle;

import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.kernel.cycle.IndicatorId;
import de.kooperationsbuch.query.cycle.Cycle;
import de.kooperationsbuch.query.cycle.IndicatorEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One number, followed through the cycles up to this one.
 *
 * @param now as agreed in this cycle
 * @param values of this cycle and those before, in the order of their days
 */
public record IndicatorLine(IndicatorEntry now, List<Value> values) {
    static final int WIDTH = 160;
    static final int HEIGHT = 40;
    private static final int EDGE = 6;

    /** A number that was reported, beside what was aimed at in its cycle. */
    public record Value(CycleId cycle, IndicatorEntry.Reported reported, BigDecimal target) {}

    /** @param all in the order of their days */
    static List<IndicatorLine> of(Cycle cycle, List<Cycle> all) {
        List<Cycle> soFar = all.subList(0, all.indexOf(cycle) + 1);
        return cycle.indicators().stream()
                .map(now -> new IndicatorLine(now, values(now.indicator(), soFar)))
                .toList();
    }

    private static List<Value> values(IndicatorId indicator, List<Cycle> cycles) {
        return cycles.stream()
                .flatMap(cycle -> cycle.indicators().stream()
                        .filter(entry -> entry.indicator().equals(indicator))
                        .flatMap(entry -> values(cycle.cycle(), entry)))
                .toList();
    }

    private static Stream<Value> values(CycleId cycle, IndicatorEntry entry) {
        return entry.values().stream()
                .map(value -> new Value(cycle, value, entry.target().number()));
    }

    /** The corners of the line, as an SVG polyline takes them. */
    public String points() {
        return IntStream.range(0, values.size())
                .mapToObj(i -> x(i) + "," + y(i))
                .collect(Collectors.joining(" "));
    }

    public int lastX() {
        return x(values.size() - 1);
    }

    public int lastY() {
        return y(values.size() - 1);
    }

    public int targetY() {
        return y(now.target().number());
    }

    private int x(int i) {
        return values.size() == 1 ? WIDTH / 2 : EDGE + i * (WIDTH - 2 * EDGE) / (values.size() - 1);
    }

    private int y(int i) {
        return y(values.get(i).reported().value().number());
    }

    private int y(BigDecimal number) {
        BigDecimal least = all().reduce(BigDecimal::min).orElseThrow();
        BigDecimal span = all().reduce(BigDecimal::max).orElseThrow().subtract(least);
        if (span.signum() == 0) return HEIGHT / 2;
        return HEIGHT
                - EDGE
                - number.subtract(least)
                        .multiply(BigDecimal.valueOf(HEIGHT - 2L * EDGE))
                        .divide(span, RoundingMode.HALF_UP)
                        .intValue();
    }

    private Stream<BigDecimal> all() {
        return Stream.concat(
                Stream.of(now.target().number()),
                values.stream().map(value -> value.reported().value().number()));
    }
}
