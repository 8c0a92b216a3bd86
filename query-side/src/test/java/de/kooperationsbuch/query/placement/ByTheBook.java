package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.Basis;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.cooperation.CooperationEnded;
import de.kooperationsbuch.kernel.placement.Grade;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.kernel.standing.StepDisputed;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules once more, written down word by word and day by day, slow and without any cleverness. */
final class ByTheBook {
    private final List<RecordedStep> all;
    private final List<RecordedStep> steps;
    private final GradesByTheBook grades;
    private final boolean grace;
    private final Map<LocalDate, Grades> known = new HashMap<>();

    private ByTheBook(Constellation all, Constellation counting, boolean grace) {
        this.all = all.cooperationSteps();
        steps = counting.cooperationSteps();
        grades = new GradesByTheBook(counting);
        this.grace = grace;
    }

    static ByTheBook current(Constellation all) {
        return new ByTheBook(all, all, true);
    }

    /** Without what is disputed or not stated, and without the year of grace. */
    static ByTheBook strict(Constellation all, List<RecordedStep> remarks) {
        return new ByTheBook(
                all,
                new Constellation(
                        all.cooperation(),
                        all.kommune(),
                        all.verbund(),
                        firm(all.cooperationSteps(), remarks),
                        firm(all.mapSteps(), remarks),
                        all.otherSide()),
                false);
    }

    private static List<RecordedStep> firm(List<RecordedStep> steps, List<RecordedStep> remarks) {
        return steps.stream()
                .filter(recorded -> recorded.step().step().source().basis() == Basis.STATED)
                .filter(recorded -> remarks.stream()
                        .noneMatch(remark -> remark.step() instanceof StepDisputed disputed
                                && disputed.of().equals(recorded.step().stepId())))
                .toList();
    }

    Grades grades(LocalDate day) {
        return known.computeIfAbsent(day, grades::on);
    }

    PlacementType type(LocalDate day) {
        LocalDate first = all.stream()
                .map(RecordedStep::firstDay)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        boolean over = steps.stream()
                .anyMatch(recorded -> recorded.step() instanceof CooperationEnded
                        && recorded.lastDay().isBefore(day));
        Grades now = grades(day);
        List<Grade> three = List.of(now.formalisation(), now.involvement(), now.funding());
        if (day.isBefore(first) || over) return null;
        if (three.stream().filter(Grade.UNRECORDED::equals).count() >= 2) return null;
        if (three.stream().allMatch(Grade.HIGH::equals)) return PlacementType.III;
        if (whole(day)) return PlacementType.II;
        if (three.stream().filter(ByTheBook::firm).count() >= 2
                && grace
                && day.minusMonths(12).datesUntil(day.plusDays(1)).anyMatch(this::whole)) return PlacementType.II;
        return PlacementType.I;
    }

    Tendency tendency(LocalDate day) {
        PlacementType type = type(day);
        if (type == null) return null;
        int gain = gain(day);
        if (type == PlacementType.II && !whole(day) || gain < 0 || cliff(day)) return Tendency.FALLING;
        return gain > 0 ? Tendency.RISING : Tendency.STABLE;
    }

    private boolean whole(LocalDate day) {
        Grades then = grades(day);
        return firm(then.formalisation()) && firm(then.involvement()) && firm(then.funding());
    }

    private static boolean firm(Grade grade) {
        return grade == Grade.MEDIUM || grade == Grade.HIGH;
    }

    private int gain(LocalDate day) {
        Grades now = grades(day);
        Grades before = grades(day.minusMonths(12));
        return gain(before.formalisation(), now.formalisation())
                + gain(before.involvement(), now.involvement())
                + gain(before.funding(), now.funding());
    }

    private static int gain(Grade before, Grade now) {
        return before == Grade.UNRECORDED || now == Grade.UNRECORDED ? 0 : now.ordinal() - before.ordinal();
    }

    private boolean cliff(LocalDate day) {
        FundingByTheBook seen = grades.fundings().seenOn(day);
        List<Step> active = seen.secured(day);
        if (active.isEmpty() || active.stream().anyMatch(grant -> seen.lastDay(grant) == null)) return false;
        LocalDate last = active.stream()
                .map(seen::lastDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return !last.isAfter(day.plusMonths(6))
                && seen.secured(last.plusDays(1)).isEmpty();
    }
}
