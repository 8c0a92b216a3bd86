package de.kooperationsbuch.command.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.kooperationsbuch.command.Cast;
import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read from the log, and what is remembered. */
class KeptSubjectsTest {
    private static final Draft PAUSED = Draft.of("CooperationPaused", "{'reason':'Stelle unbesetzt'}");
    private static final Draft RESUMED = Draft.of("CooperationResumed");
    private final List<Long> read = new ArrayList<>();
    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine() {
                @Override
                public DomainEventStream readEvents(String subject, long first) {
                    read.add(first);
                    return super.readEvents(subject, first);
                }
            })
            .build();
    private final CommandGateway one = process();

    @BeforeEach
    void open() {
        record(one, Cast.OPENED.id("opened"), false);
        read.clear();
    }

    @AfterEach
    void close() {
        events.shutDown();
    }

    @Test
    void a_refusal_leaves_the_subject_remembered_as_it_was() {
        for (int i = 0; i < 3; i++) refused(RESUMED.id("weiter"), false);
        assertThat(read).isEmpty();
        assertThat(record(one, PAUSED.id("pause"), false).isNew()).isTrue();
        assertThat(record(one, RESUMED.id("weiter"), false).isNew()).isTrue();
        assertThat(read).isEmpty();
    }

    @Test
    void asked_again_on_fresh_state_only_what_came_since_is_looked_for() {
        refused(RESUMED.id("weiter"), true);
        refused(RESUMED.id("weiter"), true);
        assertThat(read).containsExactly(1L, 1L);
    }

    @Test
    void what_another_process_recorded_since_is_read_from_the_beginning() {
        record(process(), PAUSED.id("pause"), true);
        read.clear();
        refused(RESUMED.id("weiter"), false);
        assertThat(read).isEmpty();
        assertThat(record(one, RESUMED.id("weiter"), true).isNew()).isTrue();
        assertThat(read).containsExactly(1L, 0L);
    }

    private void refused(Draft draft, boolean fresh) {
        assertThat(catchThrowableOfType(Refusal.class, () -> record(one, draft, fresh)))
                .isNotNull();
    }

    private static Outcome record(CommandGateway process, Draft draft, boolean fresh) {
        var posted = draft.posted();
        String subject = posted.step().step().subject().toString();
        return process.sendAndWait(new RecordStep(subject, posted, Channel.API, null, Cast.TODAY, fresh));
    }

    private CommandGateway process() {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        new AnnotationCommandHandlerAdapter<>(new Recorder(
                        new CheckOutRepository(events, new NothingSealed()), Cast.REFERENCES, nobody -> false))
                .subscribe(bus);
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }
}
