package de.kooperationsbuch.kernel;

import java.time.LocalDate;

/** One agreed or happened thing: the unit that is recorded, kept, folded, imported and exported. */
public interface Step {
    StepHeader step();

    default StepId stepId() {
        return step().stepId();
    }

    /** First day of effectiveOn: from it on, what the step begins is there. */
    default LocalDate firstDay() {
        return step().effectiveOn().firstDay();
    }

    /** Last day of effectiveOn: through it, what the step ends is there. */
    default LocalDate lastDay() {
        return step().effectiveOn().lastDay();
    }

    /** The step's name in the catalogue and in every envelope. */
    default String stepName() {
        return getClass().getSimpleName();
    }
}
