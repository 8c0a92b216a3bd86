package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.placement.Grade;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Walks once over the days on which grounds begin and end, and notes the stretches of a criterion. */
final class StretchSweep {
    private final Criterion criterion;
    private final Standing standing;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final List<Ground> byFirstDay;
    private final List<Ground> byLastDay;
    private final List<Marks> marks;
    private final Tally tally = new Tally();
    private final BitSet present = new BitSet();
    private final List<Stretch> stretches = new ArrayList<>();
    private int begun;
    private int ended;

    StretchSweep(Criterion criterion, List<Ground> grounds, Standing standing) {
        this.criterion = criterion;
        this.standing = standing;
        grounds.forEach(this::addDays);
        byFirstDay =
                sorted(grounds, Comparator.comparing(ground -> ground.days().from()));
        byLastDay = sorted(grounds, Comparator.comparing(ground -> ground.days().to()));
        marks = byFirstDay.stream()
                .map(ground -> Marks.of(ground.steps(), standing))
                .toList();
    }

    List<Stretch> stretches() {
        Stretch before = Stretch.SILENCE;
        Reached held = Reached.LOW;
        for (LocalDate day : days) {
            List<RecordedStep> endedBy = leave(day, held);
            enter(day);
            held = criterion.reached(tally);
            Stretch stretch = stretch(day, held, before, endedBy);
            if (!stretch.carriesOn(before)) stretches.add(before = stretch);
        }
        return stretches;
    }

    private Stretch stretch(LocalDate day, Reached held, Stretch before, List<RecordedStep> endedBy) {
        if (held.grade() == Grade.LOW && before.grade() == Grade.LOW) return before;
        List<RecordedStep> fellBy =
                held.grade().compareTo(before.grade()) < 0 ? Cause.inOrder(endedBy) : List.<RecordedStep>of();
        Marks found = held.grade() == Grade.LOW ? Marks.of(fellBy, standing) : marksOf(held);
        return new Stretch(day, held.grade(), found, fellBy);
    }

    private Marks marksOf(Reached held) {
        Marks found = Marks.NONE;
        for (int i = present.nextSetBit(0); i >= 0; i = present.nextSetBit(i + 1))
            if (held.through().contains(byFirstDay.get(i).kind())) found = found.and(marks.get(i));
        return found;
    }

    private List<RecordedStep> leave(LocalDate day, Reached held) {
        List<RecordedStep> endedBy = new ArrayList<>();
        for (; ended < byLastDay.size() && byLastDay.get(ended).days().to().isBefore(day); ended++) {
            Ground ground = byLastDay.get(ended);
            tally.remove(ground.kind());
            if (held.through().contains(ground.kind())) endedBy.addAll(ground.endedBy());
        }
        for (int i = present.nextSetBit(0); i >= 0; i = present.nextSetBit(i + 1))
            if (byFirstDay.get(i).days().to().isBefore(day)) present.clear(i);
        return endedBy;
    }

    private void enter(LocalDate day) {
        for (; begun < byFirstDay.size() && !byFirstDay.get(begun).days().from().isAfter(day); begun++) {
            tally.add(byFirstDay.get(begun).kind());
            present.set(begun);
        }
    }

    /** What ended before it could begin breaks the silence, too, on the day on which it was to begin. */
    private void addDays(Ground ground) {
        days.add(ground.days().from());
        if (!ground.days().isEmpty() && !ground.days().endless())
            days.add(ground.days().to().plusDays(1));
    }

    private static List<Ground> sorted(List<Ground> grounds, Comparator<Ground> order) {
        return grounds.stream()
                .filter(ground -> !ground.days().isEmpty())
                .sorted(order)
                .toList();
    }
}
