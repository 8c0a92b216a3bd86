package de.kooperationsbuch.query.projection;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.personal.Vault;
import de.kooperationsbuch.query.steps.LoggedStep;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Reads an event of the log as a step. Every event of the log is one; anything else is an error. */
final class LoggedEvent {
    private LoggedEvent() {}

    /**
     * With nothing opened: a step with a damaged part is one all the same.
     *
     * @param serializer the one that reads the log: it gives out the bytes that the log has
     */
    static LoggedStep read(EventMessage<?> event, Serializer serializer, Vault vault) {
        if (!(event instanceof TrackedEventMessage<?> tracked)
                || !(event instanceof DomainEventMessage<?> owned)
                || !Step.class.isAssignableFrom(event.getPayloadType()))
            throw new IllegalStateException("not a recorded step: " + event);
        byte[] stored = event.serializePayload(serializer, byte[].class).getData();
        return new LoggedStep(
                owned.getSequenceNumber(),
                new RecordedStep(
                        tracked.trackingToken().position().orElseThrow(),
                        at(event),
                        recordedBy(event),
                        channel(event),
                        BookMapper.mapper()
                                .readValue(
                                        vault.closed(stored),
                                        event.getPayloadType().asSubclass(Step.class))),
                new String(stored, StandardCharsets.UTF_8));
    }

    private static Instant at(EventMessage<?> event) {
        return event.getTimestamp();
    }

    private static @Nullable String recordedBy(EventMessage<?> event) {
        return event.getMetaData().get("recordedBy") instanceof String account ? account : null;
    }

    private static Channel channel(EventMessage<?> event) {
        if (!(event.getMetaData().get("channel") instanceof String word))
            throw new IllegalStateException("an event without channel: " + event);
        return Channel.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
