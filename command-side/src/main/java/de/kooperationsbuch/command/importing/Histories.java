package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.command.recording.Channels;
import de.kooperationsbuch.command.recording.SubjectHistory;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Reads subjects from the log as plain histories. */
final class Histories implements Function<SubjectId, SubjectHistory> {
    private final EventStore events;

    Histories(EventStore events) {
        this.events = events;
    }

    @Override
    public SubjectHistory apply(SubjectId subject) {
        SubjectHistory history = SubjectHistory.empty(subject.kind());
        events.readEvents(subject.toString())
                .forEachRemaining(event -> history.evolve((Step) event.getPayload(), Channels.of(event.getMetaData())));
        return history;
    }
}
