package de.kooperationsbuch.query.proof;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.StandingStep;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import de.kooperationsbuch.query.timeline.StepAnswer;
import java.util.List;
import java.util.Set;

/** Which events of a subject a reader may have opened: those that are answered without anything kept back. */
final class Opening {
    private final boolean whole;
    private final Standings standings;
    private final StepAnswer answers;

    /** @param standings of the steps that the reader may see */
    Opening(SubjectId subject, Standings standings, Sight sight) {
        this.whole = sight.isWhole(subject);
        this.standings = standings;
        this.answers = new StepAnswer(standings, sight);
    }

    boolean opens(StandingStep step) {
        return whole && !answers.withholds(step);
    }

    /** Positions of those that may be opened. Whatever the read side does not answer is not among them. */
    Set<Long> opened(List<RecordedStep> steps) {
        return steps.stream()
                .filter(recorded -> standings
                        .standing(recorded.step().stepId())
                        .filter(this::opens)
                        .isPresent())
                .map(RecordedStep::position)
                .collect(toUnmodifiableSet());
    }
}
