package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.Rules;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.json.PersonOf;
import de.kooperationsbuch.kernel.organisation.ContactStep;
import de.kooperationsbuch.kernel.personal.Erased;
import de.kooperationsbuch.kernel.personal.PersonId;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import java.util.HashSet;
import java.util.Set;

/** The people whom a subject named, whatever became of the steps that did. Whoever is named for the first time is given an id here. */
final class People {
    private final Set<PersonId> named = new HashSet<>();
    private final Set<PersonId> unreadable = new HashSet<>();

    void evolve(Step step) {
        PersonOf.step(step).ifPresent(id -> {
            named.add(id);
            if (PersonOf.texts(step).stream().anyMatch(Erased::isOne)) unreadable.add(id);
        });
    }

    /** @throws RuleBroken if it brings an id that the book did not give to anybody named here */
    void requireKnown(Step step) {
        PersonOf.step(step).filter(id -> !named.contains(id)).ifPresent(id -> {
            throw new RuleBroken(Rules.A_PERSON_IS_KNOWN_BY_ITS_ID, id).at(pointer(step));
        });
    }

    /** @throws RuleBroken if it says something anew of somebody who was erased; the book would not keep it */
    void requireNotErased(Step step, References references) {
        boolean says = !PersonOf.texts(step).stream().allMatch(Erased::isOne);
        PersonOf.step(step)
                .filter(id -> says && unreadable.contains(id) && references.isErased(id))
                .ifPresent(id -> {
                    throw new RuleBroken(Rules.NOBODY_WHO_WAS_ERASED_IS_NAMED_AGAIN).at(pointer(step));
                });
    }

    private static String pointer(Step step) {
        return step instanceof StepCorrected ? "/data/data/person/id" : "/data/person/id";
    }

    /** A contact with an id, where the sender left it to the book. */
    static Step given(Step step) {
        boolean isNew = step instanceof ContactStep && PersonOf.step(step).isEmpty();
        return isNew ? PersonOf.named(step, PersonId.random()) : step;
    }

    /** The step with the id that the recorded one has, where the sender left it to the book. */
    static Step asIn(Step recorded, Step sent) {
        return PersonOf.step(recorded).map(id -> PersonOf.named(sent, id)).orElse(sent);
    }
}
