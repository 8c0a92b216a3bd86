package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.placement.Grade;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The life of one criterion: silence, then stretches without gaps. */
final class CriterionTimeline {
    private final Criterion criterion;
    private final List<Ground> grounds;
    private final List<Stretch> stretches;

    CriterionTimeline(Criterion criterion, List<Ground> grounds, Standing standing) {
        this.criterion = criterion;
        this.grounds = grounds.stream()
                .sorted(Comparator.comparing(ground -> ground.days().from()))
                .toList();
        this.stretches = new StretchSweep(criterion, grounds, standing).stretches();
    }

    List<LocalDate> beginnings() {
        return stretches.stream().map(Stretch::from).toList();
    }

    Stretch on(LocalDate day) {
        int index = indexOn(day);
        return index < 0 ? Stretch.SILENCE : stretches.get(index);
    }

    /** The steps that satisfy an alternative of the grade on this day; for LOW those that ended what held. */
    List<RecordedStep> causesOn(LocalDate day) {
        Stretch stretch = on(day);
        if (stretch.grade().compareTo(Grade.LOW) <= 0) return stretch.fellBy();
        List<Ground> present = groundsOn(day);
        Tally tally = new Tally();
        for (Ground ground : present) tally.add(ground.kind());
        Reached reached = criterion.reached(tally);
        List<RecordedStep> causes = new ArrayList<>();
        for (Ground ground : present) if (reached.through().contains(ground.kind())) causes.addAll(ground.steps());
        return Cause.inOrder(causes);
    }

    private List<Ground> groundsOn(LocalDate day) {
        List<Ground> present = new ArrayList<>();
        for (Ground ground : grounds) {
            if (ground.days().from().isAfter(day)) break;
            if (!ground.days().to().isBefore(day)) present.add(ground);
        }
        return present;
    }

    /** The steps by which the grade fell, each time after the one day and up to the other. */
    List<RecordedStep> fallsBetween(LocalDate after, LocalDate through) {
        return stretches.subList(indexOn(after) + 1, indexOn(through) + 1).stream()
                .flatMap(stretch -> stretch.fellBy().stream())
                .toList();
    }

    private int indexOn(LocalDate day) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).from().isAfter(day)) high = middle;
            else low = middle + 1;
        }
        return low - 1;
    }
}
