package de.kooperationsbuch.command.standing;

import static de.kooperationsbuch.command.Rules.A_DISPUTE_IS_RAISED_ONCE_BY_EACH;
import static de.kooperationsbuch.command.Rules.A_RECORD_IS_CONFIRMED_ONCE_BY_EACH;
import static de.kooperationsbuch.command.Rules.A_SIDE_SETTLES_WITH_A_RESULT_ONCE;
import static de.kooperationsbuch.command.Rules.A_STEP_SPOKEN_OF_IS_KNOWN;
import static de.kooperationsbuch.command.Rules.A_WITHDRAWN_STEP_IS_LEFT_ALONE;
import static de.kooperationsbuch.command.Rules.ONLY_AN_OPEN_DISPUTE_IS_SETTLED;
import static de.kooperationsbuch.command.Rules.ONLY_A_SIDE_SETTLES;
import static de.kooperationsbuch.command.Rules.ONLY_THE_OTHER_SIDE_CONFIRMS_OR_DISPUTES;
import static de.kooperationsbuch.command.Rules.WORDS_ABOUT_A_STEP_STAND;

import de.kooperationsbuch.command.Rules;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.Chains;
import de.kooperationsbuch.kernel.standing.DisputeSettled;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.kernel.standing.StepAboutStep;
import de.kooperationsbuch.kernel.standing.StepConfirmed;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import de.kooperationsbuch.kernel.standing.StepDisputed;
import de.kooperationsbuch.kernel.standing.StepWithdrawn;
import de.kooperationsbuch.kernel.standing.Taken;
import java.util.List;

/** Whether a step about a step is accepted, as far as its chain alone can tell. */
public final class StandingRules {
    private StandingRules() {}

    /** @throws Refusal with {@code stale-link} if the step has been changed since its author saw it */
    public static void decide(StepAboutStep step, Chains<? extends Taken> chains) {
        Chain<?> chain = chainOf(step, chains);
        if (step instanceof StepConfirmed s) decide(s, chain);
        else if (step instanceof StepDisputed s) decide(s, chain);
        else if (step instanceof DisputeSettled s) decide(s, chain);
        else if (step instanceof StepCorrected s) Changes.decide(s, chain);
        else if (step instanceof StepWithdrawn s) Changes.decide(s, chain);
    }

    private static Chain<?> chainOf(StepAboutStep step, Chains<? extends Taken> chains) {
        Step named = chains.find(step.of())
                .orElseThrow(() -> new RuleBroken(A_STEP_SPOKEN_OF_IS_KNOWN, step.of()).at("/data/of"))
                .step();
        if (named instanceof StepAboutStep && !(named instanceof StepCorrected))
            throw new RuleBroken(WORDS_ABOUT_A_STEP_STAND, step.of(), named.stepName()).at("/data/of");
        Chain<?> chain = chains.chain(step.of()).orElseThrow();
        if (chain.isWithdrawn() && !(step instanceof DisputeSettled))
            throw new RuleBroken(A_WITHDRAWN_STEP_IS_LEFT_ALONE, step.of()).at("/data/of");
        if (!step.of().equals(chain.latest()))
            throw new Refusal(ProblemType.STALE_LINK, "stale-link.step", step.of(), chain.latest()).at("/data/of");
        return chain;
    }

    private static void decide(StepConfirmed step, Chain<?> chain) {
        requireOtherSide(step.step(), chain);
        requireFirst(step.step(), chain.confirmations(), A_RECORD_IS_CONFIRMED_ONCE_BY_EACH);
    }

    private static void decide(StepDisputed step, Chain<?> chain) {
        requireOtherSide(step.step(), chain);
        requireFirst(step.step(), chain.disputes(), A_DISPUTE_IS_RAISED_ONCE_BY_EACH);
    }

    private static void requireOtherSide(StepHeader author, Chain<?> chain) {
        if (chain.others().stream().noneMatch(side -> side.speaksIn(author)))
            throw new RuleBroken(ONLY_THE_OTHER_SIDE_CONFIRMS_OR_DISPUTES, author.by(), names(chain.others()))
                    .at("/by");
    }

    private static void requireFirst(StepHeader author, List<? extends Taken> words, Rules rule) {
        if (words.stream().anyMatch(word -> word.step().step().by().equals(author.by())))
            throw new RuleBroken(rule, author.by()).at("/by");
    }

    private static void decide(DisputeSettled step, Chain<?> chain) {
        if (!chain.isDisputed()) throw new RuleBroken(ONLY_AN_OPEN_DISPUTE_IS_SETTLED, step.of()).at("/data/of");
        Side side = chain.side(step.step())
                .orElseThrow(
                        () -> new RuleBroken(ONLY_A_SIDE_SETTLES, step.step().by(), names(chain.sides())).at("/by"));
        if (chain.settlement(side).filter(step.result()::equals).isPresent())
            throw new RuleBroken(A_SIDE_SETTLES_WITH_A_RESULT_ONCE, step.step().by(), step.result()).at("/data/result");
    }

    private static List<String> names(List<Side> sides) {
        return sides.stream().map(side -> side.organisation().value()).toList();
    }
}
