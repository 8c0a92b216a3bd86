package de.kooperationsbuch.kernel;

/** One agreed or happened thing: the unit that is recorded, kept, folded, imported and exported. */
public interface Step {
    StepHeader step();

    default StepId stepId() {
        return step().stepId();
    }

    /** The step's name in the catalogue and in every envelope. */
    default String stepName() {
        return getClass().getSimpleName();
    }
}
