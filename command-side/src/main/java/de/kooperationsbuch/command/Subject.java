package de.kooperationsbuch.command;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.Optional;

/** What steps are about: decides whether a step is accepted, and remembers the accepted ones as far as a later decision needs them. */
public interface Subject {
    /** @throws Refusal with the rule that does not hold and the facts that collide */
    void decide(Step step, References references);

    /** Takes an accepted step in; never refuses. */
    void evolve(Step step);

    /** The step that an accepted one brings about by itself, to be recorded in the same transaction; asked after the accepted one was taken in. */
    default Optional<Step> arising(Step accepted) {
        return Optional.empty();
    }

    /** The agreement whose name the step brings in; from then on the ids of its versions are kept. */
    default Optional<AgreementId> claims(Step step) {
        return Optional.empty();
    }

    /** Whether an id is kept for a step that may arise. */
    default boolean keeps(StepId id) {
        return false;
    }

    /**
     * Takes in that somebody stands behind what a step says: who recorded it without going through others, and whoever confirmed it.
     *
     * @param word the record itself, a correction of it, or a confirmation
     */
    default void agreed(Step content, Step word) {}

    /** Whether the step is about something in which an organisation has a part without being one of the sides: money that it receives or passes on. */
    default boolean concerns(Step step, OrganisationId organisation) {
        return false;
    }

    /** The step with what the book knows of others at this moment, for those folds that need it. */
    default Step seen(Step step, References references) {
        return step;
    }
}
