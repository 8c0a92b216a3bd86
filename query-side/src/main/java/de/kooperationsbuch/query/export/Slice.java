package de.kooperationsbuch.query.export;

import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * So many steps one after the other, read from where the page begins and no further than needed. Nobody counts how many there are in all.
 *
 * @param steps newest first
 * @param isEnd whether there are none beyond in the direction of reading
 * @param lookedThrough where reading stopped before the page was full, because too much was looked at in vain
 */
public record Slice(List<RecordedStep> steps, boolean isEnd, Optional<Instant> lookedThrough) {
    static final int MOST_LOOKED_AT = 20_000;
    private static final int FIRST_AT_ONCE = 128;
    private static final int MOST_AT_ONCE = 4_096;

    /** @param before those recorded earlier than this only; absent: from the newest */
    public static Slice backwards(Shown shown, Optional<Instant> before, int size) {
        long beginning = shown.beginning();
        Reading reading = new Reading(shown, size);
        long at = Math.min(shown.end(), before.map(shown::before).orElse(Long.MAX_VALUE));
        for (int atOnce = FIRST_AT_ONCE; at > beginning && !reading.isOver(); atOnce = next(atOnce)) {
            long from = Math.max(beginning, at - atOnce);
            List<RecordedStep> part = new ArrayList<>(shown.candidates(from, at));
            Collections.reverse(part);
            reading.take(part);
            at = from;
        }
        return reading.slice();
    }

    /** @param after those recorded later than this only; absent: from the oldest */
    public static Slice forwards(Shown shown, Optional<Instant> after, int size) {
        long end = shown.end();
        Reading reading = new Reading(shown, size);
        long at = Math.max(shown.beginning(), after.map(shown::through).orElse(0L));
        for (int atOnce = FIRST_AT_ONCE; at < end && !reading.isOver(); atOnce = next(atOnce)) {
            long to = Math.min(end, at + atOnce);
            reading.take(shown.candidates(at, to));
            at = to;
        }
        Slice slice = reading.slice();
        List<RecordedStep> newestFirst = new ArrayList<>(slice.steps());
        Collections.reverse(newestFirst);
        return new Slice(newestFirst, slice.isEnd(), slice.lookedThrough());
    }

    private static int next(int atOnce) {
        return Math.min(MOST_AT_ONCE, 2 * atOnce);
    }

    /** Collects in the order of reading. */
    private static final class Reading {
        private final List<RecordedStep> found = new ArrayList<>();
        private final Shown shown;
        private final int size;
        private int lookedAt;
        private Optional<Instant> givenUp = Optional.empty();

        Reading(Shown shown, int size) {
            this.shown = shown;
            this.size = size;
        }

        boolean isOver() {
            return found.size() > size || givenUp.isPresent();
        }

        void take(List<RecordedStep> part) {
            for (RecordedStep step : part) {
                if (shown.isWanted(step)) found.add(step);
                lookedAt++;
                // stops at a step that may be seen: the instant of another one is not to be told
                if (lookedAt >= MOST_LOOKED_AT && found.size() <= size && shown.isSeen(step))
                    givenUp = Optional.of(step.recordedAt());
                if (isOver()) return;
            }
        }

        Slice slice() {
            boolean more = found.size() > size;
            return new Slice(List.copyOf(more ? found.subList(0, size) : found), !more && givenUp.isEmpty(), givenUp);
        }
    }
}
