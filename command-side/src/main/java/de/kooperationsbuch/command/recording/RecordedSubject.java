package de.kooperationsbuch.command.recording;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.Rules;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A subject as Axon sees it: lets the history decide, and hands accepted steps to the log. */
@AggregateRoot(type = RecordedSubject.TYPE)
final class RecordedSubject {
    static final String TYPE = "Subject";
    private static final Logger log = LoggerFactory.getLogger(RecordedSubject.class);

    @AggregateIdentifier
    private String id;

    private SubjectHistory history;

    Outcome record(RecordStep command, References references, Permissions permissions) {
        SubjectHistory current = history != null
                ? history
                : SubjectHistory.empty(SubjectId.parse(command.subject()).kind());
        if (command.caller() != null) require(command, current, permissions);
        Step posted = command.posted().step();
        current.requireKnownPeople(posted);
        Optional<Step> step = decide(command, current, references, permissions);
        if (step.isEmpty())
            return new Outcome(
                    false,
                    current.lastWith(posted),
                    current.person(posted.stepId()).orElse(null));
        MetaData how = RecordedWith.of(
                command.channel(),
                command.caller() == null ? null : command.caller().account());
        apply(step.get(), how);
        history.arising(step.get()).ifPresent(arisen -> apply(arisen, how));
        return new Outcome(
                true,
                history.lastWith(step.get()),
                history.person(step.get().stepId()).orElse(null));
    }

    /** Which step would no longer hold after a change is told to those who may see it. */
    private static Optional<Step> decide(
            RecordStep command, SubjectHistory history, References references, Permissions permissions) {
        try {
            return history.decide(command.posted(), command.channel(), command.today(), references);
        } catch (RuleBroken broken) {
            boolean tells = Rules.A_HISTORY_HOLDS_WITH_ITS_CHANGES.name().equals(broken.rule());
            if (tells
                    && command.caller() != null
                    && !history.isKnownTo(command.posted().step(), permissions))
                throw new Refusal(ProblemType.RULE_BROKEN, "change-carries").at("/data/of");
            throw broken;
        }
    }

    /** What is refused on remembered state is asked again on fresh state; only that is final. */
    private static void require(RecordStep command, SubjectHistory history, Permissions permissions) {
        Step step = command.posted().step();
        try {
            history.requirePermitted(command.caller(), step, permissions);
        } catch (Refusal refusal) {
            if (command.fresh())
                log.warn(
                        "Account {} was refused: {} is not its to record",
                        command.caller().account(),
                        step.stepName());
            throw refusal;
        }
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
