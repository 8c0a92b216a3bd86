package de.kooperationsbuch.query.projection;

import de.kooperationsbuch.query.steps.Heads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Brings the read side up: fills it if it is empty or behind what was already followed, then follows the log. */
@Component
class ReadSide implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ReadSide.class);
    private static final long TRY_AGAIN_MILLIS = 2_000;

    private final StepLog book;
    private final Heads heads;
    private final Rebuild rebuild;
    private final StepsProcessor processor;
    private final ProjectionState state;
    private Thread starting;

    ReadSide(StepLog book, Heads heads, Rebuild rebuild, StepsProcessor processor, ProjectionState state) {
        this.book = book;
        this.heads = heads;
        this.rebuild = rebuild;
        this.processor = processor;
        this.state = state;
    }

    @Override
    public synchronized void start() {
        starting = new Thread(this::bringUp, "read-side");
        starting.start();
    }

    @Override
    public synchronized void stop() {
        starting.interrupt();
        processor.stop();
        starting = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return starting != null;
    }

    private void bringUp() {
        try {
            while (!isFilled()) Thread.sleep(TRY_AGAIN_MILLIS);
            processor.start();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isFilled() throws InterruptedException {
        try {
            if (mustBeFilled()) rebuild.run(rebuild.begin());
            state.recovered();
            return true;
        } catch (RuntimeException failure) {
            if (Thread.interrupted()) throw new InterruptedException("stopped while it was filled");
            log.error("The read side could not be filled; trying again", failure);
            state.failed(failure);
            return false;
        }
    }

    private boolean mustBeFilled() {
        forgetAnotherLog();
        return heads.find()
                .filter(head -> head.position() >= processor.followedTo())
                .isEmpty();
    }

    /** What is kept in another form, and steps beyond the end of the log: these belong to another log. */
    private void forgetAnotherLog() {
        heads.forgetOtherShapes();
        heads.find().filter(head -> head.position() > book.head()).ifPresent(head -> {
            log.warn("The read side holds {} steps, the log {}: it is filled anew", head.position(), book.head());
            heads.forget();
        });
    }
}
