package de.kooperationsbuch.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.steps.Head;
import de.kooperationsbuch.query.steps.Heads;
import de.kooperationsbuch.query.steps.StepWriter;
import de.kooperationsbuch.query.steps.SubjectSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingAheadTest {
    private static final SubjectId COOPERATION = SubjectId.parse("cooperation:lindenau-bunt");
    private final List<Head> renewed = new ArrayList<>();
    private RunningBook book;
    private StepProjection projection;

    @BeforeEach
    void start() {
        book = RunningBook.with(Cast.lindenau());
        book.part(StepsProcessor.class).stop();
        projection = new StepProjection(
                book.part(StepLog.class),
                book.part(Heads.class),
                book.part(StepWriter.class),
                (upTo, changed) -> renewed.add(upTo),
                new ProjectionState());
        book.log()
                .record(IntStream.range(0, 300)
                        .mapToObj(i -> Cast.meeting("lindenau-bunt", "m-" + i, "2025"))
                        .toArray(String[]::new));
    }

    @AfterEach
    void stop() {
        book.close();
    }

    @Test
    void many_steps_take_those_waiting_with_them_and_each_is_taken_once() throws InterruptedException {
        List<EventMessage<?>> events = new ArrayList<>();
        try (var stream = book.part(StepLog.class).fromTheBeginning()) {
            while (stream.hasNextAvailable()) events.add(stream.nextAvailable());
        }
        handle(events.subList(0, 50));
        assertThat(book.part(Heads.class).get().position()).isEqualTo(50);
        handle(events.subList(50, 150));
        assertThat(book.part(Heads.class).get().position()).isEqualTo(303);
        handle(events.subList(150, 303));
        handle(events.subList(50, 150));
        assertThat(renewed).extracting(Head::position).containsExactly(50L, 303L);
        assertThat(book.part(SubjectSteps.class).of(renewed.get(1).generation(), COOPERATION, 303))
                .hasSize(301);
    }

    private void handle(List<EventMessage<?>> events) {
        var work = new BatchingUnitOfWork<>(events);
        work.executeWithResult(() -> {
            projection.handle(work.getMessage(), Segment.ROOT_SEGMENT);
            return null;
        });
    }
}
