package de.kooperationsbuch.query.steps;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.standing.Taken;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step as the book took it.
 *
 * @param position place in the order of recording over the whole book, from 1, without gaps
 * @param recordedAt instant of recording in microseconds, strictly rising with the position
 * @param recordedBy pseudonym of the account that recorded it; absent for what was recorded before there were accounts, or restored without one
 */
public record RecordedStep(
        long position, Instant recordedAt, @Nullable String recordedBy, Channel channel, Step step) implements Taken {
    /** One of which no account is known. */
    public RecordedStep(long position, Instant recordedAt, Channel channel, Step step) {
        this(position, recordedAt, null, channel, step);
    }

    /** The same record, read as saying something else: what a correction made of it. */
    public RecordedStep saying(Step content) {
        return content == step ? this : new RecordedStep(position, recordedAt, recordedBy, channel, content);
    }

    public LocalDate firstDay() {
        return step.firstDay();
    }

    public LocalDate lastDay() {
        return step.lastDay();
    }
}
