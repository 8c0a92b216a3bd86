package de.kooperationsbuch.query.page.cooperation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where days lie from left to right.
 *
 * @param first the first day of a year
 * @param last the last day that is drawn
 * @param perYear how wide a year is drawn
 */
record Scale(LocalDate first, LocalDate last, double perYear) {
    static final double MARGIN = 8;
    private static final double DAYS_OF_A_YEAR = 365.25;
    private static final double WIDTH = 1080;
    private static final double NARROWEST_YEAR = 72;
    private static final double WIDEST_YEAR = 360;

    static Scale over(LocalDate earliest, LocalDate last) {
        LocalDate first = (earliest.isAfter(last) ? last : earliest).withDayOfYear(1);
        double years = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1) / DAYS_OF_A_YEAR;
        return new Scale(first, last, Math.max(NARROWEST_YEAR, Math.min(WIDEST_YEAR, WIDTH / years)));
    }

    /** The left edge of a day; of days that are not drawn, the edge of the drawing. */
    public double x(LocalDate day) {
        LocalDate drawn = day.isBefore(first) ? first : day.isAfter(last) ? last.plusDays(1) : day;
        return rounded(MARGIN + ChronoUnit.DAYS.between(first, drawn) / DAYS_OF_A_YEAR * perYear);
    }

    /** The right edge of a day. */
    public double end(LocalDate day) {
        return x(day.isAfter(last) ? last.plusDays(1) : day.plusDays(1));
    }

    public double width() {
        return end(last) + MARGIN;
    }

    /** The first days of the years. */
    public List<LocalDate> years() {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(year -> LocalDate.of(year, 1, 1))
                .toList();
    }

    static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
