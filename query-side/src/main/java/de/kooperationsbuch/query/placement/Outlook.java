package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.placement.Grade;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a placement is heading on a day that has a type, compared with the day a year before and with the funding in sight. */
final class Outlook {
    private final Chronicle chronicle;
    private final LocalDate day;
    private final LocalDate yearBefore;
    private final Grades now;
    private final Grades then;
    private final boolean livesOnGrace;
    private final int gain;

    /** @param livesOnGrace whether the type holds only because a loss is given time */
    Outlook(Chronicle chronicle, LocalDate day, Grades now, boolean livesOnGrace) {
        this.chronicle = chronicle;
        this.day = day;
        this.now = now;
        this.livesOnGrace = livesOnGrace;
        yearBefore = day.minusMonths(Reading.MONTHS_BACK);
        then = chronicle.gradesOn(yearBefore);
        int sum = 0;
        for (Criterion criterion : Criterion.all()) sum += gain(criterion);
        gain = sum;
    }

    Tendency tendency() {
        if (livesOnGrace || gain < 0 || !chronicle.cliffOn(day).isEmpty()) return Tendency.FALLING;
        return gain > 0 ? Tendency.RISING : Tendency.STABLE;
    }

    /** The steps that make the placement rise or fall, in recording order; none while it is stable. */
    List<RecordedStep> steps() {
        return Cause.inOrder(tendency() == Tendency.RISING ? stepsUpwards() : stepsDownwards());
    }

    /** Ends by which grades fell, and the fundings that end at a cliff; none unless the placement is falling. */
    List<RecordedStep> stepsDownwards() {
        List<RecordedStep> steps = new ArrayList<>(chronicle.cliffOn(day));
        for (Criterion criterion : Criterion.all()) {
            if (livesOnGrace && now.of(criterion) == Grade.LOW)
                steps.addAll(chronicle.timeline(criterion).causesOn(day));
            if (gain < 0 && gain(criterion) < 0)
                steps.addAll(chronicle.timeline(criterion).fallsBetween(yearBefore, day));
        }
        return steps;
    }

    /** What now carries the risen grades and did not carry them a year before; all of it causes of these grades, too. */
    private List<RecordedStep> stepsUpwards() {
        List<RecordedStep> steps = new ArrayList<>();
        for (Criterion criterion : Criterion.all()) {
            if (gain(criterion) <= 0) continue;
            Set<Long> before = chronicle.timeline(criterion).causesOn(yearBefore).stream()
                    .map(RecordedStep::position)
                    .collect(Collectors.toSet());
            for (RecordedStep cause : chronicle.timeline(criterion).causesOn(day))
                if (!before.contains(cause.position())) steps.add(cause);
        }
        return steps;
    }

    /** Points won on a criterion, one a grade; none while the book is silent on either day. */
    private int gain(Criterion criterion) {
        boolean recorded = then.of(criterion) != Grade.UNRECORDED && now.of(criterion) != Grade.UNRECORDED;
        return recorded ? now.of(criterion).compareTo(then.of(criterion)) : 0;
    }
}
