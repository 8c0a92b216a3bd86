package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.AgreementEnded;
import de.kooperationsbuch.kernel.agreement.NoticeGiven;
import de.kooperationsbuch.kernel.cooperation.CooperationEnded;
import de.kooperationsbuch.kernel.cooperation.CycleStandardEnded;
import de.kooperationsbuch.kernel.cooperation.FormatEnded;
import de.kooperationsbuch.kernel.funding.FundingEnded;
import de.kooperationsbuch.kernel.funding.FundingExtended;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.network.RelationEnded;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How precisely the day of a movement is known. The rules name a day, but a day that follows from "in 2025" is no more than a year, and nobody must read it as
 * the first of July.
 */
public final class Dating {
    private static final Comparator<PartialDate> LEAST_PRECISE_FIRST = Comparator.comparing(PartialDate::precision);
    private static final Set<Class<? extends Step>> ENDS = Set.of(
            AgreementEnded.class,
            CooperationEnded.class,
            CycleStandardEnded.class,
            FormatEnded.class,
            FundingEnded.class,
            RelationEnded.class);
    private static final List<Integer> MONTHS_BACK = List.of(12, 15, 24);
    private static final int MONTHS_AHEAD = 6;

    /** @param last whether something runs through it, rather than from it on */
    private record Named(PartialDate date, boolean last) {
        static Stream<Named> of(@Nullable PartialDate date, boolean last) {
            return Stream.ofNullable(date).map(named -> new Named(named, last));
        }

        /** The period that this date gives a movement, if its day follows from it: at once, months later, or in sight of the end. */
        Optional<PartialDate> period(LocalDate on) {
            LocalDate first = last ? date.lastDay().plusDays(1) : date.firstDay();
            if (on.equals(first)) return Optional.of(date.isDay() ? PartialDate.of(on) : date);
            if (last && on.equals(Months.firstLookingAheadTo(date.lastDay(), MONTHS_AHEAD)))
                return Optional.of(on.isBefore(date.firstDay()) ? like(date, on) : date);
            if (MONTHS_BACK.stream().noneMatch(months -> on.equals(Months.firstLookingBackTo(first, months))))
                return Optional.empty();
            return Optional.of(like(date, last && !date.isDay() ? on.minusDays(1) : on));
        }
    }

    private Dating() {}

    /**
     * The period in which the movement lies: that of the steps from whose dates the day follows; the day itself where one of them names it.
     *
     * @param on the day that the rules name
     * @param causes the steps before and after the movement
     */
    public static PartialDate of(LocalDate on, Collection<RecordedStep> causes) {
        List<Named> dates =
                causes.stream().flatMap(recorded -> dates(recorded.step())).toList();
        return dates.stream()
                .flatMap(named -> named.period(on).stream())
                .max(LEAST_PRECISE_FIRST)
                .or(() ->
                        dates.stream().map(Named::date).min(LEAST_PRECISE_FIRST).map(date -> like(date, on)))
                .orElseGet(() -> PartialDate.of(on));
    }

    private static Stream<Named> dates(Step step) {
        return Stream.concat(Named.of(step.step().effectiveOn(), ENDS.contains(step.getClass())), said(step));
    }

    private static Stream<Named> said(Step step) {
        if (step instanceof FundingGranted granted) return both(granted.from(), granted.until());
        if (step instanceof FundingExtended extended) return both(null, extended.until());
        if (step instanceof AgreedTerms agreed) return both(agreed.effectiveFrom(), agreed.effectiveUntil());
        return step instanceof NoticeGiven notice ? both(null, notice.endsOn()) : Stream.of();
    }

    private static Stream<Named> both(@Nullable PartialDate from, @Nullable PartialDate until) {
        return Stream.concat(Named.of(from, false), Named.of(until, true));
    }

    /** A day, said as precisely as another date. */
    private static PartialDate like(PartialDate date, LocalDate day) {
        return date.precision().of(day);
    }
}
