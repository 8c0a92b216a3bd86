package de.kooperationsbuch.query.page.overview;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whole years as shares of a width. */
record Scale(LocalDate first, LocalDate end) {
    private static final int MOST_YEARS = 30;
    private static final int EVERY_YEAR = 12;
    private static final int WHOLE = 100;

    /** The beginning of a year on the axis, and its label; blank where labels would touch. */
    record Tick(String x, String middle, String label) {}

    /** @param from the first recorded day; a picture goes back thirty years at most */
    static Scale of(LocalDate from, LocalDate to) {
        int last = to.getYear();
        int first = Math.max(Math.min(from.getYear(), last), last - MOST_YEARS + 1);
        return new Scale(Year.of(first).atDay(1), Year.of(last + 1).atDay(1));
    }

    /** In percent of the width; days outside lie on the border. */
    double at(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
        return WHOLE * Math.max(0, Math.min(1, share));
    }

    public String x(LocalDate day) {
        return percent(at(day));
    }

    String width(LocalDate from, LocalDate to) {
        return percent(at(to) - at(from));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    public List<Tick> ticks() {
        int years = end.getYear() - first.getYear();
        int every = years <= EVERY_YEAR ? 1 : years <= 2 * EVERY_YEAR ? 2 : 5;
        List<Tick> ticks = new ArrayList<>();
        for (int year = first.getYear(); year < end.getYear(); year++) {
            boolean labelled = year == first.getYear() || (year - first.getYear()) % every == 0;
            LocalDate begins = Year.of(year).atDay(1);
            String label = year == first.getYear() ? "" + year : String.format("%02d", year % WHOLE);
            ticks.add(new Tick(x(begins), percent((at(begins) + at(begins.plusYears(1))) / 2), labelled ? label : ""));
        }
        return ticks;
    }
}
