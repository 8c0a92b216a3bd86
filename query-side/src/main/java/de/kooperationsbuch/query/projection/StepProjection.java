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
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Takes every event of the log into the generation that is being read: the events of a batch together, just before the batch is committed, and
 * the head last. If the token is not stored after that, the same events come again and change nothing.
 */
@Component
class StepProjection implements EventHandlerInvoker {
    private static final String BATCH = StepProjection.class.getName();

    private final Heads heads;
    private final StepWriter writer;
    private final Summaries summaries;
    private final ProjectionState state;

    StepProjection(Heads heads, StepWriter writer, Summaries summaries, ProjectionState state) {
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
        List<LoggedStep> batch = CurrentUnitOfWork.get().getOrComputeResource(BATCH, key -> {
            List<LoggedStep> begun = new ArrayList<>();
            CurrentUnitOfWork.get().onPrepareCommit(work -> take(begun));
            CurrentUnitOfWork.get().afterCommit(work -> state.moved(begun.size()));
            return begun;
        });
        batch.add(LoggedEvent.read(event));
    }

    /** Taken again from the start if the generation was switched meanwhile: the new one is at least as far as the old one was. */
    private void take(List<LoggedStep> batch) {
        Head head;
        do {
            head = heads.get();
        } while (!take(head, batch));
    }

    private boolean take(Head head, List<LoggedStep> batch) {
        List<LoggedStep> news =
                batch.stream().filter(step -> step.position() > head.position()).toList();
        if (news.isEmpty()) return true;
        if (news.get(0).position() != head.position() + 1)
            throw LogGap.inBook(head.position() + 1, news.get(0).position());
        LoggedStep last = news.get(news.size() - 1);
        writer.write(head.generation(), news);
        summaries.renew(
                head.generation(), news.stream().map(LoggedStep::subject).collect(toSet()), last.position());
        return heads.advance(
                new Head(head.generation(), last.position(), last.recorded().recordedAt()));
    }

    /** Never by resetting tokens: a rebuild fills another generation. */
    @Override
    public boolean supportsReset() {
        return false;
    }
}
