package de.kooperationsbuch.command.recording;

import static de.kooperationsbuch.command.Rules.A_HISTORY_HOLDS_WITH_ITS_CHANGES;
import static de.kooperationsbuch.command.Rules.A_STEP_HAS_HAPPENED;

import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.Subject;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import de.kooperationsbuch.kernel.standing.Chains;
import java.time.LocalDate;

/** A correction or withdrawal, judged by what it does to the history: every step is decided again, in its place. */
final class Change {
    private final Subject subject;
    private final References references;
    private final StepId changed;
    private boolean begun;

    private Change(Subject subject, References references, StepId changed) {
        this.subject = subject;
        this.references = references;
        this.changed = changed;
    }

    /**
     * @param changed the history with the change as its last step
     * @throws Refusal naming the first step that would no longer be accepted
     */
    static void check(Chains<AcceptedStep> changed, StepId of, Subject blank, LocalDate today, References references) {
        var chain = changed.chain(of).orElseThrow();
        PartialDate date = chain.content().step().effectiveOn();
        if (date.firstDay().isAfter(today))
            throw new RuleBroken(A_STEP_HAS_HAPPENED, date, today).at("/data/effectiveOn");
        Change change = new Change(blank, references, chain.original().step().stepId());
        Telling.tell(changed, blank, change::decide);
    }

    private void decide(Step content) {
        try {
            if (!begun) Openings.requireOpening(content);
            begun = true;
            subject.decide(content, references);
        } catch (Refusal refusal) {
            throw content.stepId().equals(changed)
                    ? within(refusal)
                    : new RuleBroken(
                                    A_HISTORY_HOLDS_WITH_ITS_CHANGES,
                                    content.stepId(),
                                    new StepName(content.stepName()),
                                    refusal)
                            .at("/data/of");
        }
    }

    /** The corrected step's own fields stand one level deeper in the correction. */
    private static Refusal within(Refusal refusal) {
        return refusal.field() == null ? refusal : refusal.at("/data" + refusal.field());
    }
}
