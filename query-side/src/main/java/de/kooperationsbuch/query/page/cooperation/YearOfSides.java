package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.balance.Balance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What both sides made of the steps of one year that need the word of the other. */
record YearOfSides(int year, double x, double width, Balance balance) {
    static List<YearOfSides> of(Known known, Scale scale) {
        return scale.years().stream().map(first -> of(first, known, scale)).toList();
    }

    private static YearOfSides of(LocalDate first, Known known, Scale scale) {
        LocalDate last = first.plusYears(1).minusDays(1);
        LocalDate drawn = last.isAfter(scale.last()) ? scale.last() : last;
        Period period = new Period(Optional.of(first), Optional.of(drawn));
        double x = scale.x(first) + 2;
        return new YearOfSides(
                first.getYear(), x, Scale.rounded(scale.end(drawn) - x - 2), Balance.of(known.cooperation(), period));
    }

    public long open() {
        return balance.steps() - balance.confirmed();
    }

    public double confirmedWidth() {
        return balance.steps() == 0 ? 0 : Scale.rounded(width * balance.confirmed() / balance.steps());
    }

    public double disputedWidth() {
        return balance.steps() == 0
                ? 0
                : Scale.rounded(width * Math.min(open(), balance.openDisputes()) / balance.steps());
    }
}
