package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step as somebody sent it, with defaults filled in.
 *
 * @param dated whether the sender said when it happened; otherwise today was filled in
 * @param recordedAt what an export said of the recording; only a restore reads it
 * @param channel what an export said of the way it came; only a restore reads it
 * @param recordedBy the account that an export named; only a restore reads it
 */
public record PostedStep(
        Step step,
        boolean dated,
        @Nullable Instant recordedAt,
        @Nullable Channel channel,
        @Nullable String recordedBy) {}
