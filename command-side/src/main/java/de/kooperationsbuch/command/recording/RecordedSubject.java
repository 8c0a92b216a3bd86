package de.kooperationsbuch.command.recording;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import de.kooperationsbuch.command.References;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;

/** A subject as Axon sees it: lets the history decide, and hands accepted steps to the log. */
@AggregateRoot(type = RecordedSubject.TYPE)
final class RecordedSubject {
    static final String TYPE = "Subject";
    static final String CHANNEL = "channel";

    @AggregateIdentifier
    private String id;

    private SubjectHistory history;

    Outcome record(RecordStep command, References references) {
        SubjectHistory current = history != null
                ? history
                : SubjectHistory.empty(SubjectId.parse(command.subject()).kind());
        Optional<Step> step = current.decide(command.posted(), command.channel(), command.today(), references);
        if (step.isEmpty())
            return new Outcome(false, current.lastWith(command.posted().step()));
        MetaData channel = MetaData.with(CHANNEL, command.channel().word());
        apply(step.get(), channel);
        history.arising(step.get()).ifPresent(arisen -> apply(arisen, channel));
        return new Outcome(true, history.lastWith(step.get()));
    }

    @EventSourcingHandler
    void on(Step step, MetaData metaData) {
        if (history == null) {
            id = step.step().subject().toString();
            history = SubjectHistory.empty(step.step().subject().kind());
        }
        history.evolve(step, Channels.of(metaData));
    }

    int size() {
        return history == null ? 0 : history.size();
    }
}
