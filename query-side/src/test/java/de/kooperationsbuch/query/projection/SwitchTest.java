package de.kooperationsbuch.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.running.TestLog;
import de.kooperationsbuch.query.steps.Generation;
import de.kooperationsbuch.query.steps.Generations;
import de.kooperationsbuch.query.steps.Head;
import de.kooperationsbuch.query.steps.Heads;
import de.kooperationsbuch.query.steps.RecordedStep;
import de.kooperationsbuch.query.steps.StepWriter;
import de.kooperationsbuch.query.steps.SubjectSteps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SwitchTest {
    private static final Generation OLD = new Generation(1);
    private static final SubjectId BUNT = SubjectId.parse("organisation:bunt");
    private static final Step REGISTERED = TestLog.step(Cast.verbund("bunt"));
    private static final Step RENAMED = TestLog.step("""
            {"step":"OrganisationRenamed","stepId":"renamed","organisation":"bunt","by":"bunt","effectiveOn":"2024",
             "data":{"name":"Bunt"}}""");
    private RunningBook book;
    private Heads heads;
    private Generation next;

    @BeforeEach
    void start() {
        book = RunningBook.with(Cast.verbund("bunt"));
        heads = book.part(Heads.class);
        next = book.part(Generations.class).open();
    }

    @AfterEach
    void stop() {
        book.close();
    }

    @Test
    void a_head_moves_only_within_its_generation() {
        assertThat(heads.switchFrom(Optional.of(OLD), head(next, 1))).isTrue();
        assertThat(heads.advance(head(OLD, 2))).isFalse();
        assertThat(heads.switchFrom(Optional.of(OLD), head(new Generation(9), 5)))
                .isFalse();
        assertThat(heads.get()).isEqualTo(head(next, 1));
    }

    @Test
    void a_generation_that_is_behind_is_not_switched_to() {
        assertThat(heads.advance(head(OLD, 2))).isTrue();
        assertThat(heads.switchFrom(Optional.of(OLD), head(next, 1))).isFalse();
        assertThat(heads.switchFrom(Optional.empty(), head(next, 7))).isFalse();
        assertThat(heads.get()).isEqualTo(head(OLD, 2));
    }

    @Test
    void a_batch_that_meets_a_switch_goes_into_the_new_generation() {
        StepWriter writer = book.part(StepWriter.class);
        writer.write(next, List.of(TestLog.logged(0, new RecordedStep(1, TestLog.at(1), Channel.API, REGISTERED))));
        Summaries switching = (upTo, changed) -> heads.switchFrom(Optional.of(OLD), head(next, 1));
        handle(
                new StepProjection(book.part(StepLog.class), heads, writer, switching, new ProjectionState()),
                renamed());
        assertThat(heads.get()).isEqualTo(head(next, 2));
        assertThat(book.part(SubjectSteps.class).of(next, BUNT, 2))
                .extracting(RecordedStep::step)
                .containsExactly(REGISTERED, RENAMED);
    }

    private static void handle(StepProjection projection, EventMessage<?> event) {
        new BatchingUnitOfWork<>(List.of(event)).executeWithResult(() -> {
            projection.handle(event, Segment.ROOT_SEGMENT);
            return null;
        });
    }

    private static EventMessage<?> renamed() {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(2),
                new GenericDomainEventMessage<>(
                        "organisation",
                        BUNT.toString(),
                        1,
                        RENAMED,
                        Map.of("channel", "page"),
                        "event-2",
                        TestLog.at(2)));
    }

    private static Head head(Generation generation, long position) {
        return new Head(generation, position, TestLog.at(position));
    }
}
