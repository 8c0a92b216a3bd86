package de.kooperationsbuch.command;

import de.kooperationsbuch.command.recording.SubjectHistory;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.json.PostedStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A subject as its story was told so far, on plain objects. */
public final class Told {
    private final SubjectHistory history;

    private Told(SubjectHistory history) {
        this.history = history;
    }

    /** @throws AssertionError if the story itself is not accepted */
    public static Told of(List<Draft> story, Draft next) {
        Told told = new Told(
                SubjectHistory.empty(next.posted().step().step().subject().kind()));
        for (Draft draft : story) told.record(draft);
        return told;
    }

    /** Goes on with the story: the accepted step, and the one that it brought about, if any. */
    public List<Step> record(Draft draft) {
        Step step = decide(draft).orElseThrow(() -> new AssertionError("told twice: " + draft));
        history.evolve(step, Channel.API);
        Optional<Step> arisen = history.arising(step);
        arisen.ifPresent(next -> history.evolve(next, Channel.API));
        return Stream.concat(Stream.of(step), arisen.stream()).toList();
    }

    public Optional<Step> decide(Draft draft) {
        return decide(draft.posted());
    }

    public Optional<Step> decide(PostedStep posted) {
        history.requireKnownPeople(posted.step());
        return history.decide(posted, Channel.API, Cast.TODAY, Cast.REFERENCES);
    }
}
