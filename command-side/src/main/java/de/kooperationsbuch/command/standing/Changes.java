package de.kooperationsbuch.command.standing;

import static de.kooperationsbuch.command.Rules.A_CORRECTION_CHANGES_SOMETHING;
import static de.kooperationsbuch.command.Rules.A_REGISTRATION_STAYS;
import static de.kooperationsbuch.command.Rules.A_WORD_GIVEN_STANDS;
import static de.kooperationsbuch.command.Rules.ONLY_THE_RECORDING_SIDE_CORRECTS_OR_WITHDRAWS;
import static de.kooperationsbuch.command.Rules.WHAT_A_STEP_IS_ABOUT_STAYS;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.NegotiationMove;
import de.kooperationsbuch.kernel.json.CorrectedContent;
import de.kooperationsbuch.kernel.json.StepFields;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.StepAboutStep;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import de.kooperationsbuch.kernel.standing.StepWithdrawn;

/** What the recording side may change of a record, whatever the rest of the history says. */
final class Changes {
    private Changes() {}

    static void decide(StepCorrected step, Chain<?> chain) {
        requireChangeable(step, chain);
        Step before = chain.content();
        Step after = CorrectedContent.of(before, step);
        StepFields.fixedButChanged(before, after).ifPresent(field -> {
            throw new RuleBroken(WHAT_A_STEP_IS_ABOUT_STAYS, field, before.stepName()).at("/data/data/" + field);
        });
        if (after.equals(before)) throw new RuleBroken(A_CORRECTION_CHANGES_SOMETHING, step.of()).at("/data");
    }

    /** An organisation once registered is named all over the book; it can be dissolved, renamed and corrected, but not undone. */
    static void decide(StepWithdrawn step, Chain<?> chain) {
        requireChangeable(step, chain);
        if (chain.content() instanceof OrganisationRegistered registered && !chain.isCorrected())
            throw new RuleBroken(
                            A_REGISTRATION_STAYS, registered.step().subject().slug())
                    .at("/data/of");
    }

    private static void requireChangeable(StepAboutStep step, Chain<?> chain) {
        Step content = chain.content();
        boolean arose = content instanceof AgreedTerms agreed && agreed.arose();
        if (arose || content instanceof NegotiationMove)
            throw new RuleBroken(A_WORD_GIVEN_STANDS, step.of(), content.stepName()).at("/data/of");
        if (!chain.isOfRecordingSide(step.step()))
            throw new RuleBroken(
                            ONLY_THE_RECORDING_SIDE_CORRECTS_OR_WITHDRAWS,
                            step.step().by(),
                            content.step().by())
                    .at("/by");
    }
}
