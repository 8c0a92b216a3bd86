package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.funding.Funding;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A constellation, worked through once: what can be asked of any day without looking at every step again. */
final class Chronicle {
    private final OtherSide otherSide;
    private final Life life;
    private final Map<Criterion, CriterionTimeline> timelines = new EnumMap<>(Criterion.class);
    private final NavigableMap<LocalDate, Cliff> cliffs = new TreeMap<>();

    Chronicle(Constellation known, StepsThatCount steps) {
        Constellation constellation = steps.in(known);
        otherSide = known.otherSide();
        life = Life.of(known.cooperationSteps(), constellation.cooperationSteps());
        List<Funding> fundings = Funding.of(constellation.cooperationSteps()).stream()
                .filter(funding -> funding.grantedTo(constellation.verbund()))
                .toList();
        List<Ground> formats = FormatGrounds.in(constellation);
        put(
                Criterion.FORMALISATION,
                Stream.of(AgreementGrounds.in(constellation), StandardGrounds.in(constellation), formats));
        put(Criterion.INVOLVEMENT, Stream.of(formats, BlockGrounds.in(constellation), SeatGrounds.in(constellation)));
        put(Criterion.FUNDING, Stream.of(FundingGrounds.in(fundings)));
        for (Cliff cliff : Cliffs.of(fundings)) cliffs.put(cliff.days().from(), cliff);
    }

    private void put(Criterion criterion, Stream<List<Ground>> grounds) {
        List<Ground> all = grounds.flatMap(List::stream).toList();
        timelines.put(criterion, new CriterionTimeline(criterion, all, otherSide));
    }

    OtherSide otherSide() {
        return otherSide;
    }

    Life life() {
        return life;
    }

    CriterionTimeline timeline(Criterion criterion) {
        return timelines.get(criterion);
    }

    Grades gradesOn(LocalDate day) {
        return new Grades(
                timeline(Criterion.FORMALISATION).on(day).grade(),
                timeline(Criterion.INVOLVEMENT).on(day).grade(),
                timeline(Criterion.FUNDING).on(day).grade());
    }

    /** The steps of the secured fundings that end last, if their end is in sight on this day. */
    List<RecordedStep> cliffOn(LocalDate day) {
        var cliff = cliffs.floorEntry(day);
        return cliff != null && cliff.getValue().days().holds(day)
                ? cliff.getValue().steps()
                : List.of();
    }

    /** The runs of days on which all three grades are at least MEDIUM. */
    List<Span> wholeRuns() {
        TreeSet<LocalDate> days = new TreeSet<>();
        timelines.values().forEach(timeline -> days.addAll(timeline.beginnings()));
        List<Span> runs = new ArrayList<>();
        LocalDate since = null;
        for (LocalDate day : days) {
            boolean whole = gradesOn(day).whole();
            if (whole && since == null) since = day;
            if (!whole && since != null) {
                runs.add(new Span(since, day.minusDays(1)));
                since = null;
            }
        }
        if (since != null) runs.add(new Span(since, Span.FOREVER));
        return runs;
    }

    /**
     * Every day of the cooperation's life on which grades, marks or a cliff can be others than on the day before, or on which a look back over
     * months can find others.
     */
    List<LocalDate> daysOfChange(int monthsBack) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(life.days().from()));
        for (CriterionTimeline timeline : timelines.values())
            for (LocalDate day : timeline.beginnings()) {
                days.add(day);
                days.add(Months.firstLookingBackTo(day, monthsBack));
            }
        List<Span> spans = new ArrayList<>(life.pauses());
        cliffs.values().forEach(cliff -> spans.add(cliff.days()));
        for (Span span : spans) {
            days.add(span.from());
            if (!span.endless()) days.add(span.to().plusDays(1));
        }
        return days.stream().filter(life.days()::holds).toList();
    }
}
