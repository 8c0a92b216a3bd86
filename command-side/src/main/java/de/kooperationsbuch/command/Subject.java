package de.kooperationsbuch.command;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.problem.Refusal;

/** What steps are about: decides whether a step is accepted, and remembers the accepted ones as far as a later decision needs them. */
public interface Subject {
    /** @throws Refusal with the rule that does not hold and the facts that collide */
    void decide(Step step, References references);

    /** Takes an accepted step in; never refuses. */
    void evolve(Step step);

    /** The step with what the book knows of others at this moment, for those folds that need it. */
    default Step seen(Step step, References references) {
        return step;
    }
}
