package de.kooperationsbuch.command.eventstore;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.kernel.Step;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Events of organisations that win award after award: something to append where it does not matter what. */
final class Awards {
    private Awards() {}

    static DomainEventMessage<Step> award(String organisation, long sequence) {
        return award(organisation, sequence, "award-" + sequence);
    }

    static DomainEventMessage<Step> award(String organisation, long sequence, String stepId) {
        Step step = Draft.of("AwardReceived", "{'title':'Preis'}")
                .about(organisation)
                .id(stepId)
                .posted()
                .step();
        return event(step, sequence);
    }

    static DomainEventMessage<Step> event(Step step, long sequence) {
        return new GenericDomainEventMessage<>("Subject", step.step().subject().toString(), sequence, step);
    }

    static List<DomainEventMessage<Step>> awards(String organisation, long from, long count) {
        return LongStream.range(from, from + count)
                .mapToObj(sequence -> award(organisation, sequence))
                .toList();
    }
}
