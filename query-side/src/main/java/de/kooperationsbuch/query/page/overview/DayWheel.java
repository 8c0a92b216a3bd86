package de.kooperationsbuch.query.page.overview;

import static java.time.temporal.ChronoField.PROLEPTIC_MONTH;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;

/** Turns the day that is looked at: in months on a slider, in years and half years by links. */
record DayWheel(LocalDate first, LocalDate day, LocalDate today) {
    private static final int HALF_A_YEAR = 6;
    private static final int YEAR = 12;

    /** Where the slider stands, in months counted from year 0. */
    public long month() {
        return Math.max(firstMonth(), Math.min(lastMonth(), day.getLong(PROLEPTIC_MONTH)));
    }

    public long firstMonth() {
        return Math.min(first.getLong(PROLEPTIC_MONTH), lastMonth());
    }

    public long lastMonth() {
        return today.getLong(PROLEPTIC_MONTH);
    }

    public LocalDate yearBack() {
        return day.minusMonths(YEAR);
    }

    public LocalDate halfBack() {
        return day.minusMonths(HALF_A_YEAR);
    }

    public LocalDate halfOn() {
        return on(HALF_A_YEAR);
    }

    public LocalDate yearOn() {
        return on(YEAR);
    }

    public boolean isToday() {
        return day.equals(today);
    }

    public boolean isAhead() {
        return day.isAfter(today);
    }

    public boolean canGoBack() {
        return day.isAfter(first);
    }

    public boolean canGoOn() {
        return day.isBefore(today);
    }

    private LocalDate on(int months) {
        LocalDate later = day.plusMonths(months);
        return later.isAfter(today) ? today : later;
    }

    /**
     * The day to which the slider was pulled: the last one of the month, or today in today's month.
     *
     * @throws Refusal if it is no month between the year 1800 and today
     */
    static LocalDate pulledTo(String month, LocalDate today) {
        long least = YearMonth.of(1800, 1).getLong(PROLEPTIC_MONTH);
        long most = today.getLong(PROLEPTIC_MONTH);
        boolean known = month.matches("[0-9]{1,6}") && Long.parseLong(month) >= least && Long.parseLong(month) <= most;
        if (!known) throw new Refusal(ProblemType.INVALID_VALUE, "number-between", least, most).at("month");
        YearMonth chosen = YearMonth.of(0, 1).plusMonths(Long.parseLong(month));
        return Long.parseLong(month) == most ? today : chosen.atEndOfMonth();
    }
}
