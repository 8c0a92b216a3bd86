package de.kooperationsbuch.command.recording;

import static de.kooperationsbuch.command.Cast.OPENED;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.matches;

import de.kooperationsbuch.command.Cast;
import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordedSubjectTest {
    private static final Draft PAUSED =
            Draft.of("CooperationPaused", "{'reason':'Stelle unbesetzt'}").id("pause");
    private static final Step OPENING = OPENED.id("opened").posted().step();
    private final AggregateTestFixture<RecordedSubject> fixture = new AggregateTestFixture<>(RecordedSubject.class);

    @BeforeEach
    void register() {
        fixture.registerAnnotatedCommandHandler(
                new Recorder(fixture.getRepository(), Cast.REFERENCES, nobody -> false));
    }

    @Test
    void an_accepted_step_is_an_event_that_says_how_it_came() {
        fixture.given(event(OPENING))
                .when(record(PAUSED, Channel.PAGE))
                .expectResultMessagePayload(new Outcome(true, new StepId("pause"), null))
                .expectEventsMatching(exactSequenceOf(matches((EventMessage<?> event) ->
                        event.getPayload().equals(PAUSED.posted().step())
                                && event.getMetaData().get("channel").equals("page"))));
    }

    @Test
    void the_first_step_makes_the_subject() {
        fixture.givenNoPriorActivity()
                .when(record(OPENED.id("opened"), Channel.API))
                .expectResultMessagePayload(new Outcome(true, new StepId("opened"), null))
                .expectEvents(OPENING);
    }

    @Test
    void a_known_step_is_no_event() {
        fixture.given(event(OPENING), event(PAUSED.posted().step()))
                .when(record(PAUSED, Channel.API))
                .expectResultMessagePayload(new Outcome(false, new StepId("pause"), null))
                .expectNoEvents();
    }

    @Test
    void a_refused_step_is_no_event() {
        fixture.given(event(OPENING), event(PAUSED.posted().step()))
                .when(record(PAUSED.id("noch-einmal"), Channel.API))
                .expectException(RuleBroken.class)
                .expectNoEvents();
    }

    private static EventMessage<Step> event(Step step) {
        return GenericEventMessage.<Step>asEventMessage(step).andMetaData(Map.of("channel", "api"));
    }

    private static RecordStep record(Draft draft, Channel channel) {
        var posted = draft.posted();
        return new RecordStep(posted.step().step().subject().toString(), posted, channel, null, Cast.TODAY, false);
    }
}
