package de.kooperationsbuch.query.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Placement by three criteria.
 *
 * @param steps on which it rests
 * @param yearOfGrace whether a loss can be mended within a year before the type falls
 */
record CriteriaRules(String name, StepsThatCount steps, boolean yearOfGrace) implements PlacementRules {
    @Override
    public Placement on(Constellation constellation, LocalDate day) {
        Reading reading = new Reading(new Chronicle(constellation, steps), yearOfGrace);
        return reading.on(day).on(reading.because(day));
    }

    @Override
    public List<PlacementInterval> history(Constellation constellation) {
        Chronicle chronicle = new Chronicle(constellation, steps);
        Reading reading = new Reading(chronicle, yearOfGrace);
        List<PlacementInterval> runs = new ArrayList<>();
        State state = null;
        LocalDate since = null;
        for (LocalDate day : chronicle.daysOfChange(Reading.MONTHS_BACK)) {
            State next = reading.on(day);
            if (next.equals(state)) continue;
            if (state != null) runs.add(state.through(since, day.minusDays(1), reading.because(since)));
            state = next;
            since = day;
        }
        Span life = chronicle.life().days();
        if (state != null) runs.add(state.through(since, life.endless() ? null : life.to(), reading.because(since)));
        return runs;
    }
}
