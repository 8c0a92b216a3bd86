package de.kooperationsbuch.kernel.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days of a cycle from its first through its last. */
public record CycleDays(LocalDate first, LocalDate last) {
    public static CycleDays of(CycleOpened opened) {
        return new CycleDays(opened.from().firstDay(), opened.until().lastDay());
    }

    public boolean hold(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlap(CycleDays other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** This day if it is one of them, else the one nearest to it. */
    public LocalDate nearest(LocalDate day) {
        if (day.isBefore(first)) return first;
        return day.isAfter(last) ? last : day;
    }

    /** The day by which the k-th of n is due when they are spread evenly: day ceil(k × days / n), the first being day 1. */
    public LocalDate due(int k, int n) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return first.plusDays((k * days + n - 1) / n - 1);
    }
}
