package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.command.eventstore.Row;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Writes accepted steps as rows in the same form as the command bus would; all of one writing share one correlation id. */
public final class EventRows {
    private final Serializer serializer;
    private final String correlation = UUID.randomUUID().toString();

    public EventRows(Serializer serializer) {
        this.serializer = serializer;
    }

    /** @param account that recorded it, if one did */
    public Row row(Step step, long sequence, Channel channel, @Nullable UUID account) {
        MetaData metaData = RecordedWith.of(channel, account)
                .and("correlationId", correlation)
                .and("traceId", correlation);
        return Row.of(
                new GenericDomainEventMessage<>(
                        RecordedSubject.TYPE, step.step().subject().toString(), sequence, step, metaData),
                serializer);
    }
}
