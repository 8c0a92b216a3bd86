package de.kooperationsbuch.query.projection;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.springframework.stereotype.Component;

/**
 * The streaming processor that follows the log on one node at a time, the others standing by. It never skips: a batch that fails is tried again
 * until it succeeds, and the failure is known meanwhile.
 */
@Component
class StepsProcessor {
    static final String NAME = "steps";
    private static final int SEGMENT = 0;
    private static final int BATCH = 1_000;

    private final TokenStore tokens;
    private final TransactionManager transactions;
    private final ProjectionState state;
    private final ScheduledExecutorService coordinator = thread("steps-coordinator");
    private final ScheduledExecutorService worker = thread("steps-worker");
    private final PooledStreamingEventProcessor processor;

    StepsProcessor(
            StepLog book,
            StepProjection projection,
            TokenStore tokens,
            TransactionManager transactions,
            ProjectionState state) {
        this.tokens = tokens;
        this.transactions = transactions;
        this.state = state;
        this.processor = PooledStreamingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(projection)
                .messageSource(new WakingSource(book.source()))
                .tokenStore(tokens)
                .transactionManager(transactions)
                .errorHandler(this::failed)
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .initialSegmentCount(1)
                .initialToken(source -> source.createTailToken())
                .batchSize(BATCH)
                .build();
    }

    void start() {
        processor.start();
        state.follows(true);
    }

    void stop() {
        state.follows(false);
        processor.shutDown();
        coordinator.shutdownNow();
        worker.shutdownNow();
    }

    /** Up to which position some node has followed the log, 0 if unknown because another node is just doing so. */
    long followedTo() {
        return transactions.fetchInTransaction(() -> {
            if (tokens.fetchSegments(NAME).length == 0) return 0L;
            try {
                TrackingToken token = tokens.fetchToken(NAME, SEGMENT);
                tokens.releaseClaim(NAME, SEGMENT);
                return token == null ? 0L : token.position().orElse(0);
            } catch (UnableToClaimTokenException another) {
                return 0L;
            }
        });
    }

    private void failed(ErrorContext failure) throws Exception {
        state.failed(failure.error());
        PropagatingErrorHandler.instance().handleError(failure);
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory(name));
    }
}
