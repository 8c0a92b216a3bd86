package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.NoticeGiven;
import de.kooperationsbuch.kernel.funding.FundingExtended;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How precisely the day of a movement is known. The rules name a day, but a day that follows from "in 2025" is no more than a year, and nobody must read it as
 * the first of July.
 */
public final class Dating {
    private static final Comparator<PartialDate> LEAST_PRECISE_FIRST =
            Comparator.comparing(date -> date.text().length());
    private static final List<Integer> MONTHS_BACK = List.of(0, 12, 15, 24);
    private static final int MONTHS_AHEAD = 6;

    private Dating() {}

    /**
     * The period in which the movement lies: that of the steps from whose dates the day follows; the day itself where one of them names it.
     *
     * @param on the day that the rules name
     * @param causes the steps before and after the movement
     */
    public static PartialDate of(LocalDate on, Collection<RecordedStep> causes) {
        List<PartialDate> dates = causes.stream().flatMap(Dating::dates).toList();
        return dates.stream()
                .flatMap(date -> period(on, date).stream())
                .max(LEAST_PRECISE_FIRST)
                .or(() -> dates.stream().min(LEAST_PRECISE_FIRST).map(date -> like(date, on)))
                .orElseGet(() -> PartialDate.of(on));
    }

    private static Stream<PartialDate> dates(RecordedStep recorded) {
        Step step = recorded.step();
        return Stream.concat(Stream.of(step.step().effectiveOn()), said(step)).filter(Objects::nonNull);
    }

    private static Stream<PartialDate> said(Step step) {
        if (step instanceof FundingGranted granted) return Stream.of(granted.from(), granted.until());
        if (step instanceof FundingExtended extended) return Stream.of(extended.until());
        if (step instanceof AgreedTerms agreed) return Stream.of(agreed.effectiveFrom(), agreed.effectiveUntil());
        return step instanceof NoticeGiven notice ? Stream.of(notice.endsOn()) : Stream.of();
    }

    /** The period that a date gives the movement, if the day follows from the date: from its first or last day, months later, or looking ahead to it. */
    private static Optional<PartialDate> period(LocalDate on, PartialDate date) {
        LocalDate after = date.lastDay().plusDays(1);
        boolean begins = MONTHS_BACK.stream().anyMatch(months -> on.equals(later(date.firstDay(), months)));
        boolean ends = MONTHS_BACK.stream().anyMatch(months -> on.equals(later(after, months)));
        boolean nears = on.equals(Months.firstLookingAheadTo(date.lastDay(), MONTHS_AHEAD));
        if (!begins && !ends && !nears) return Optional.empty();
        boolean within = !on.isBefore(date.firstDay()) && !on.isAfter(after);
        if (date.firstDay().equals(date.lastDay())) return Optional.of(PartialDate.of(on));
        return Optional.of(within ? date : like(date, ends ? on.minusDays(1) : on));
    }

    private static LocalDate later(LocalDate day, int months) {
        return months == 0 ? day : Months.firstLookingBackTo(day, months);
    }

    /** A day, said as precisely as another date. */
    private static PartialDate like(PartialDate date, LocalDate day) {
        return PartialDate.parse(day.toString().substring(0, date.text().length()));
    }
}
