package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;

/** On which of the steps that are neither withdrawn nor replaced by a correction a rule set rests. */
enum StepsThatCount {
    ALL {
        @Override
        boolean has(Marks marks) {
            return true;
        }
    },
    /** Only what nobody disputes and what its source states. */
    UNDISPUTED_AND_STATED {
        @Override
        boolean has(Marks marks) {
            return !marks.contested() && !marks.assumed();
        }
    };

    abstract boolean has(Marks marks);

    Constellation in(Constellation constellation) {
        return new Constellation(
                constellation.cooperation(),
                constellation.kommune(),
                constellation.verbund(),
                in(constellation.cooperationSteps(), constellation.otherSide()),
                in(constellation.mapSteps(), constellation.otherSide()),
                constellation.otherSide());
    }

    private List<RecordedStep> in(List<RecordedStep> steps, OtherSide otherSide) {
        return steps.stream().filter(step -> has(otherSide.marksOf(step))).toList();
    }
}
