package de.kooperationsbuch.query.projection;

import static java.util.stream.Collectors.toSet;

import de.kooperationsbuch.query.steps.Head;
import de.kooperationsbuch.query.steps.Heads;
import de.kooperationsbuch.query.steps.LogGap;
import de.kooperationsbuch.query.steps.LoggedStep;
import de.kooperationsbuch.query.steps.StepWriter;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Takes every event of the log into the generation that is being read: the events of a batch together, just before the batch is committed, and
 * the head last. If the token is not stored after that, the same events come again and change nothing. When many come, those waiting behind them
 * are taken in with them, because summaries cost the same for few steps as for many; they, too, come again and change nothing.
 */
@Component
class StepProjection implements EventHandlerInvoker {
    private static final String BATCH = StepProjection.class.getName();
    private static final int MANY = 100;
    private static final int READ_AHEAD = 4_000;

    private final StepLog book;
    private final Heads heads;
    private final StepWriter writer;
    private final Summaries summaries;
    private final ProjectionState state;

    StepProjection(StepLog book, Heads heads, StepWriter writer, Summaries summaries, ProjectionState state) {
        this.book = book;
        this.heads = heads;
        this.writer = writer;
        this.summaries = summaries;
        this.state = state;
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) {
        List<EventMessage<?>> batch = CurrentUnitOfWork.get().getOrComputeResource(BATCH, key -> {
            List<EventMessage<?>> begun = new ArrayList<>();
            CurrentUnitOfWork.get().onPrepareCommit(work -> take(begun));
            CurrentUnitOfWork.get().afterCommit(work -> state.moved(begun.size()));
            return begun;
        });
        batch.add(event);
    }

    /** Taken again from the start if the generation was switched meanwhile: the new one is at least as far as the old one was. */
    private void take(List<EventMessage<?>> events) {
        List<LoggedStep> batch = new ArrayList<>(events.stream().map(book::read).toList());
        Head head = heads.get();
        if (batch.get(batch.size() - 1).position() <= head.position()) return;
        if (batch.size() >= MANY && events.get(events.size() - 1) instanceof TrackedEventMessage<?> last)
            batch.addAll(book.after(last.trackingToken(), READ_AHEAD));
        while (!take(head, batch)) head = heads.get();
    }

    private boolean take(Head head, List<LoggedStep> batch) {
        List<LoggedStep> news =
                batch.stream().filter(step -> step.position() > head.position()).toList();
        if (news.isEmpty()) return true;
        if (news.get(0).position() != head.position() + 1)
            throw LogGap.inBook(head.position() + 1, news.get(0).position());
        LoggedStep last = news.get(news.size() - 1);
        Head next = new Head(head.generation(), last.position(), last.recorded().recordedAt());
        writer.write(head.generation(), news);
        summaries.renew(next, news.stream().map(LoggedStep::subject).collect(toSet()));
        return heads.advance(next);
    }

    /** Never by resetting tokens: a rebuild fills another generation. */
    @Override
    public boolean supportsReset() {
        return false;
    }
}
