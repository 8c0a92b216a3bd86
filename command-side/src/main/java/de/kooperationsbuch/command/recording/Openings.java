package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.Rules;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import de.kooperationsbuch.kernel.standing.Chains;
import de.kooperationsbuch.kernel.standing.StepAboutStep;

/** A subject is there once its opening counts; the map of a Kommune once the Kommune is registered. */
final class Openings {
    private Openings() {}

    /** @throws Refusal if there is no such subject for the step to be about */
    static void requireKnown(Step step, Chains<AcceptedStep> chains, References references) {
        SubjectId id = step.step().subject();
        if (id.kind() == SubjectKind.KOMMUNE) requireKommune(id, references);
        else if (step instanceof StepAboutStep ? chains.size() == 0 : chains.isEmpty()) requireOpening(step);
    }

    /** The first step that counts opens its subject; a map needs no opening. */
    static void requireOpening(Step first) {
        SubjectId id = first.step().subject();
        boolean opens = first instanceof OrganisationRegistered || first instanceof CooperationOpened;
        if (!opens && id.kind() != SubjectKind.KOMMUNE) throw unknown(id);
    }

    private static void requireKommune(SubjectId id, References references) {
        references
                .find(new OrganisationId(id.slug()))
                .filter(organisation -> organisation.kind() == OrganisationKind.KOMMUNE)
                .orElseThrow(() -> unknown(id));
    }

    /**
     * Only whoever opened a subject says so again; others are told that it is there, and nothing of what is in it.
     *
     * @throws RuleBroken if somebody else opened it
     */
    static void requireNoOthers(Step opening, Chains<AcceptedStep> chains) {
        boolean byOthers = !chains.isEmpty()
                && chains.all().stream()
                        .map(AcceptedStep::step)
                        .filter(opening.getClass()::isInstance)
                        .noneMatch(earlier ->
                                earlier.step().by().equals(opening.step().by()));
        if (byOthers)
            throw new RuleBroken(
                    opening instanceof CooperationOpened
                            ? Rules.A_COOPERATION_IS_OPENED_ONCE
                            : Rules.AN_ORGANISATION_IS_REGISTERED_ONCE,
                    opening.step().subject().slug());
    }

    static Refusal unknown(SubjectId id) {
        String field = id.kind().field();
        return new Refusal(ProblemType.UNKNOWN_SUBJECT, "unknown-subject." + field, id.slug()).at("/" + field);
    }
}
