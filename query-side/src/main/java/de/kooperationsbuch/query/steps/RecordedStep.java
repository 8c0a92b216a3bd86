package de.kooperationsbuch.query.steps;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A step as the book took it.
 *
 * @param position place in the order of recording over the whole book, from 1, without gaps
 * @param recordedAt instant of recording in microseconds, strictly rising with the position
 */
public record RecordedStep(long position, Instant recordedAt, Channel channel, Step step) {
    public LocalDate firstDay() {
        return step.firstDay();
    }

    public LocalDate lastDay() {
        return step.lastDay();
    }
}
