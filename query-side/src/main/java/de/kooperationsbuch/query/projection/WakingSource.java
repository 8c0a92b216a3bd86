package de.kooperationsbuch.query.projection;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * A source whose streams wake their reader a few dozen times a second. Left alone, a pooled processor looks only every half second for what came
 * in, and whoever waits for their own write would feel that.
 */
final class WakingSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private static final long EVERY_MILLIS = 20;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;

    WakingSource(StreamableMessageSource<TrackedEventMessage<?>> source) {
        this.source = source;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken from) {
        return new WakingStream(source.openStream(from));
    }

    @Override
    public TrackingToken createTailToken() {
        return source.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return source.createHeadToken();
    }

    private static final class WakingStream extends PassedOn {
        private final ScheduledExecutorService waker =
                Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("waker"));

        WakingStream(BlockingStream<TrackedEventMessage<?>> stream) {
            super(stream);
        }

        @Override
        public boolean setOnAvailableCallback(Runnable wake) {
            waker.scheduleWithFixedDelay(wake, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        }

        @Override
        public void close() {
            waker.shutdownNow();
            super.close();
        }
    }
}
