package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.funding.Funding;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds the cliffs of the secured funding. What is seen changes on the first days of funding steps; between two such days, fundings that
 * overlap or follow each other day on day form one run, and a cliff lies before the end of a run, once those are active that end with it.
 */
final class Cliffs {
    private static final int MONTHS_AHEAD = 6;

    private final List<SightedFunding> byFirstDay = new ArrayList<>();
    private final TreeMap<LocalDate, List<SightedFunding>> changes = new TreeMap<>();
    private final List<Cliff> cliffs = new ArrayList<>();

    private Cliffs() {}

    static List<Cliff> of(List<Funding> fundings) {
        Cliffs search = new Cliffs();
        fundings.stream().filter(FundingGrounds::secured).forEach(search::add);
        search.byFirstDay.sort(Comparator.comparing(SightedFunding::from));
        for (LocalDate day : search.changes.keySet()) search.lookOn(day);
        return search.cliffs;
    }

    private void add(Funding funding) {
        SightedFunding sighted = new SightedFunding(funding);
        byFirstDay.add(sighted);
        for (RecordedStep step : funding.steps())
            changes.computeIfAbsent(Span.firstDay(step), none -> new ArrayList<>())
                    .add(sighted);
    }

    private void lookOn(LocalDate day) {
        changes.get(day).forEach(changed -> changed.lookOn(day));
        LocalDate next = changes.higherKey(day);
        Span seen = new Span(day, next == null ? Span.FOREVER : next.minusDays(1));
        LocalDate end = null;
        LocalDate firstOfTheLast = null;
        for (SightedFunding funding : byFirstDay) {
            if (!funding.hasDays()) continue;
            if (end != null && end.isBefore(funding.from().minusDays(1))) note(seen, firstOfTheLast, end);
            if (end == null || end.isBefore(funding.to())) {
                end = funding.to();
                firstOfTheLast = funding.from();
            }
        }
        if (end != null && end.isBefore(Span.FOREVER)) note(seen, firstOfTheLast, end);
    }

    private void note(Span seen, LocalDate firstOfTheLast, LocalDate end) {
        if (end.isBefore(seen.from()) || firstOfTheLast.isAfter(seen.to())) return;
        LocalDate inSight = Span.later(firstOfTheLast, Months.firstLookingAheadTo(end, MONTHS_AHEAD));
        Span days = new Span(Span.later(inSight, seen.from()), Span.earlier(end, seen.to()));
        if (!days.isEmpty()) cliffs.add(new Cliff(days, stepsEndingOn(end)));
    }

    private List<RecordedStep> stepsEndingOn(LocalDate end) {
        return byFirstDay.stream()
                .filter(funding -> funding.hasDays() && funding.to().equals(end))
                .flatMap(funding -> funding.stepsReachingTheEnd().stream())
                .toList();
    }
}
