package de.kooperationsbuch.query.running;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.json.EnvelopeReader;
import de.kooperationsbuch.kernel.json.StepFields;
import de.kooperationsbuch.kernel.network.BodySeen;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.transparency.StoredEvent;
import de.kooperationsbuch.query.steps.LoggedStep;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** A log of recorded steps in memory, with positions from 1 and an instant every minute. */
public final class TestLog {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant BEGINNING = Instant.parse("2026-11-20T08:00:00.000001Z");

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine(1);
    private EmbeddedEventStore store = opened();
    private final Map<SubjectId, Long> sequences = new HashMap<>();
    private final Map<String, BodySeen> bodies = new HashMap<>();
    private final List<StoredEvent> stored = new ArrayList<>();
    private long position;
    private String account;

    /** Opened anew over the same events, as after a restart; the application closes it with itself. */
    EmbeddedEventStore store() {
        store = opened();
        return store;
    }

    private EmbeddedEventStore opened() {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    public static Instant at(long position) {
        return BEGINNING.plus(Duration.ofMinutes(position));
    }

    public static Step step(String envelope) {
        return EnvelopeReader.ofPosts()
                .read(envelope.getBytes(StandardCharsets.UTF_8), TODAY)
                .step();
    }

    /** As the log would hand it over, were nothing sealed in it. */
    public static LoggedStep logged(long sequence, RecordedStep recorded) {
        return new LoggedStep(sequence, recorded, BookMapper.mapper().writeValueAsString(recorded.step()));
    }

    /** @return the position of the last of them */
    public long record(String... envelopes) {
        List<EventMessage<?>> events = new ArrayList<>();
        for (String envelope : envelopes) events.add(next(seen(step(envelope))));
        store.publish(events);
        return position;
    }

    /** The account that records from here on; nobody is known to until then. */
    public TestLog by(String pseudonym) {
        account = pseudonym;
        return this;
    }

    /** The rows as they would lie in a table, from position 1. */
    public List<StoredEvent> stored() {
        return stored;
    }

    /** Leaves out a sequence of the subject, as no log ever should. */
    public void skip(String subject) {
        sequences.merge(SubjectId.parse(subject), 1L, Long::sum);
    }

    /** As the write side does: a header carries what its author is part of. */
    private Step seen(Step step) {
        Step placed = onMap(step);
        BodySeen author = bodies.get(step.step().by().value());
        return author == null || author.partOf() == null
                ? placed
                : StepFields.withHeader(placed, placed.step().seeing(author.partOf()));
    }

    /** A seat carries what is known of its body. */
    private Step onMap(Step step) {
        if (step instanceof OrganisationRegistered registered)
            bodies.put(registered.step().subject().slug(), new BodySeen(registered.kind(), registered.partOf()));
        return step instanceof RelationEstablished seat && seat.voice() != null
                ? seat.seeing(bodies.get(seat.to().value()))
                : step;
    }

    private EventMessage<?> next(Step step) {
        SubjectId subject = step.step().subject();
        long sequence = sequences.merge(subject, 1L, Long::sum) - 1;
        position++;
        stored.add(new StoredEvent(
                position,
                at(position),
                subject.toString(),
                sequence,
                "Subject",
                step.getClass().getName(),
                "1",
                "event-" + position,
                step.stepId().value(),
                BookMapper.mapper().writeValueAsBytes(step),
                "{}".getBytes(StandardCharsets.UTF_8)));
        return new GenericDomainEventMessage<>(
                subject.kind().field(),
                subject.toString(),
                sequence,
                step,
                account == null ? Map.of("channel", "api") : Map.of("channel", "api", "recordedBy", account),
                "event-" + position,
                at(position));
    }
}
