package de.kooperationsbuch.command.cooperation;

import static de.kooperationsbuch.command.Rules.A_COOPERATION_ENDS_ONCE;
import static de.kooperationsbuch.command.Rules.A_COOPERATION_IS_OPENED_ONCE;
import static de.kooperationsbuch.command.Rules.A_KOMMUNE_IS_OF_KIND_KOMMUNE;
import static de.kooperationsbuch.command.Rules.A_VERBUND_IS_OF_KIND_VERBUND;
import static de.kooperationsbuch.command.Rules.ONLY_A_PAUSED_COOPERATION_RESUMES;
import static de.kooperationsbuch.command.Rules.ONLY_A_RUNNING_COOPERATION_PAUSES;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.Rules;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.cooperation.CooperationEnded;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.cooperation.CooperationPaused;
import de.kooperationsbuch.kernel.cooperation.CooperationResumed;
import de.kooperationsbuch.kernel.cooperation.FrameStep;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import de.kooperationsbuch.kernel.problem.RuleBroken;

/** The life of a cooperation, in recording order: opened, paused and resumed, ended. Facts may still arrive after its end. */
final class Frame {
    private enum Life {
        UNOPENED,
        RUNNING,
        PAUSED,
        ENDED
    }

    private final Standards standards = new Standards();
    private final Formats formats = new Formats();
    private Life life = Life.UNOPENED;
    private PartialDate openedOn;
    private PartialDate pausedOn;

    void decide(FrameStep step, References references) {
        if (step instanceof CooperationOpened s) decide(s, references);
        else if (step instanceof CooperationPaused) require(Life.RUNNING, ONLY_A_RUNNING_COOPERATION_PAUSES);
        else if (step instanceof CooperationResumed s) decide(s);
        else if (step instanceof CooperationEnded s) decide(s);
        else {
            standards.decide(step);
            formats.decide(step);
        }
    }

    private void decide(CooperationOpened step, References references) {
        if (life != Life.UNOPENED)
            throw new RuleBroken(
                    A_COOPERATION_IS_OPENED_ONCE, step.step().subject().slug());
        var kommune = references.require(step.kommune(), "/data/kommune");
        if (kommune.kind() != OrganisationKind.KOMMUNE)
            throw new RuleBroken(A_KOMMUNE_IS_OF_KIND_KOMMUNE, step.kommune(), kommune.kind()).at("/data/kommune");
        var verbund = references.require(step.verbund(), "/data/verbund");
        if (verbund.kind() != OrganisationKind.VERBUND)
            throw new RuleBroken(A_VERBUND_IS_OF_KIND_VERBUND, step.verbund(), verbund.kind()).at("/data/verbund");
    }

    private void decide(CooperationResumed step) {
        require(Life.PAUSED, ONLY_A_PAUSED_COOPERATION_RESUMES);
        Periods.check(pausedOn, step.step().effectiveOn(), "/effectiveOn");
    }

    private void decide(CooperationEnded step) {
        if (life == Life.ENDED)
            throw new RuleBroken(A_COOPERATION_ENDS_ONCE, step.step().subject().slug());
        Periods.check(openedOn, step.step().effectiveOn(), "/effectiveOn");
    }

    private void require(Life needed, Rules rule) {
        if (life != needed) throw new RuleBroken(rule, life);
    }

    void evolve(FrameStep step) {
        if (step instanceof CooperationOpened) openedOn = step.step().effectiveOn();
        if (step instanceof CooperationPaused) pausedOn = step.step().effectiveOn();
        if (step instanceof CooperationOpened || step instanceof CooperationResumed) life = Life.RUNNING;
        else if (step instanceof CooperationPaused) life = Life.PAUSED;
        else if (step instanceof CooperationEnded) life = Life.ENDED;
        standards.evolve(step);
        formats.evolve(step);
    }
}
