package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.cooperation.CooperationEnded;
import de.kooperationsbuch.kernel.cooperation.CooperationPaused;
import de.kooperationsbuch.kernel.cooperation.CooperationResumed;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of a cooperation: from the first day of its earliest step through the day on which it ended, and its pauses. A pause ends with the
 * first resumption that was recorded after it.
 */
record Life(Span days, List<Span> pauses) {

    /** @param counting the steps among all that can pause or end it */
    static Life of(List<RecordedStep> all, List<RecordedStep> counting) {
        LocalDate first = all.stream()
                .map(RecordedStep::firstDay)
                .min(LocalDate::compareTo)
                .orElse(Span.FOREVER);
        LocalDate last = Span.FOREVER;
        List<Span> pauses = new ArrayList<>();
        LocalDate pausedOn = null;
        for (RecordedStep recorded : counting) {
            LocalDate day = recorded.firstDay();
            if (recorded.step() instanceof CooperationEnded) last = Span.earlier(last, recorded.lastDay());
            if (recorded.step() instanceof CooperationPaused)
                pausedOn = pausedOn == null ? day : Span.earlier(pausedOn, day);
            if (pausedOn != null && recorded.step() instanceof CooperationResumed) {
                pauses.add(new Span(pausedOn, day.minusDays(1)));
                pausedOn = null;
            }
        }
        if (pausedOn != null) pauses.add(new Span(pausedOn, Span.FOREVER));
        return new Life(new Span(first, last), pauses);
    }

    boolean restsOn(LocalDate day) {
        return days.holds(day) && pauses.stream().anyMatch(pause -> pause.holds(day));
    }
}
