package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.kernel.Channel;
import java.util.Locale;
import java.util.Map;

/** The channel of a step, as the metadata of its event keep it. */
public final class Channels {
    private Channels() {}

    /** @throws IllegalStateException if the metadata name none: then the book is not what it should be */
    public static Channel of(Map<String, ?> metaData) {
        if (!(metaData.get(RecordedWith.CHANNEL) instanceof String word))
            throw new IllegalStateException("an event without channel: " + metaData);
        return Channel.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
