package de.kooperationsbuch.query.projection;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.steps.Generation;
import de.kooperationsbuch.query.steps.Head;
import de.kooperationsbuch.query.steps.LogGap;
import de.kooperationsbuch.query.steps.LoggedStep;
import de.kooperationsbuch.query.steps.StepWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A generation that is being filled from the log, in the order of positions, in large batches. */
public final class Filling implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Filling.class);
    private static final int BATCH = 10_000;
    private static final int PATIENCE_SECONDS = 10;

    private final StepLog book;
    private final StepWriter writer;
    private final Summaries summaries;
    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Set<SubjectId> changed = new HashSet<>();
    private final Rate rate = new Rate();
    private volatile Head head;

    Filling(StepLog book, StepWriter writer, Summaries summaries, Generation generation) {
        this.book = book;
        this.writer = writer;
        this.summaries = summaries;
        this.stream = book.fromTheBeginning();
        this.head = new Head(generation, 0, Instant.EPOCH);
    }

    /** How far the filling has come. */
    public Head head() {
        return head;
    }

    public long rate() {
        return rate.perSecond();
    }

    /** Takes in what the log holds by now; summaries are made once, at the end. */
    void catchUp() throws InterruptedException {
        long end = book.head();
        while (head.position() < end) {
            take(next((int) Math.min(BATCH, end - head.position())));
            log.info("Filling the read side: {} of {} steps, {} steps/s", head.position(), end, rate());
        }
        summaries.renew(head, Set.copyOf(changed));
        changed.clear();
    }

    private void take(List<LoggedStep> batch) {
        writer.write(head.generation(), batch);
        batch.forEach(step -> changed.add(step.subject()));
        LoggedStep last = batch.get(batch.size() - 1);
        head = new Head(head.generation(), last.position(), last.recorded().recordedAt());
        rate.add(batch.size());
    }

    private List<LoggedStep> next(int count) throws InterruptedException {
        List<LoggedStep> batch = new ArrayList<>(count);
        while (batch.size() < count) {
            long expected = head.position() + batch.size() + 1;
            if (!stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw LogGap.inBook(expected, -1);
            LoggedStep step = book.read(stream.nextAvailable());
            if (step.position() != expected) throw LogGap.inBook(expected, step.position());
            batch.add(step);
        }
        return batch;
    }

    @Override
    public void close() {
        stream.close();
    }
}
