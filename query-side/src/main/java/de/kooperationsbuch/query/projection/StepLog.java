package de.kooperationsbuch.query.projection;

import de.kooperationsbuch.kernel.personal.Vault;
import de.kooperationsbuch.query.steps.LoggedStep;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The log of recorded steps as the read side sees it: a stream in the order of positions. */
@Component
public class StepLog {
    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final Serializer serializer;
    private final Vault vault;

    StepLog(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            @Qualifier("eventSerializer") Serializer serializer,
            Vault vault) {
        this.source = source;
        this.vault = vault;
        this.serializer = serializer;
    }

    /** Position of the last recorded step, 0 if there is none. */
    public long head() {
        TrackingToken head = source.createHeadToken();
        return head == null ? 0 : Math.max(0, head.position().orElse(0));
    }

    LoggedStep read(EventMessage<?> event) {
        return LoggedEvent.read(event, serializer, vault);
    }

    BlockingStream<TrackedEventMessage<?>> fromTheBeginning() {
        return source.openStream(source.createTailToken());
    }

    /** The steps that lie after a token by now, at most so many; none is waited for. */
    List<LoggedStep> after(TrackingToken token, int atMost) {
        List<LoggedStep> steps = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(token)) {
            while (steps.size() < atMost && stream.hasNextAvailable()) steps.add(read(stream.nextAvailable()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return steps;
    }

    StreamableMessageSource<TrackedEventMessage<?>> source() {
        return source;
    }
}
