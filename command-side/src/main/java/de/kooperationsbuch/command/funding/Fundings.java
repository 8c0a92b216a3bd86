package de.kooperationsbuch.command.funding;

import static de.kooperationsbuch.command.Rules.AN_APPLICATION_COMES_FIRST_AND_ONCE;
import static de.kooperationsbuch.command.Rules.A_FUNDING_DOES_NOT_FOLLOW_ITSELF;
import static de.kooperationsbuch.command.Rules.A_FUNDING_IS_KNOWN;

import de.kooperationsbuch.command.References;
import de.kooperationsbuch.kernel.funding.FundingApplied;
import de.kooperationsbuch.kernel.funding.FundingChanged;
import de.kooperationsbuch.kernel.funding.FundingEnded;
import de.kooperationsbuch.kernel.funding.FundingExtended;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.kernel.funding.FundingPaid;
import de.kooperationsbuch.kernel.funding.FundingRejected;
import de.kooperationsbuch.kernel.funding.FundingReportFiled;
import de.kooperationsbuch.kernel.funding.FundingStep;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fundings of a cooperation, each with its own life. */
public final class Fundings {
    private final Map<FundingId, Funding> all = new HashMap<>();

    public void decide(FundingStep step, References references) {
        if (step instanceof FundingApplied s) decide(s, references);
        else if (step instanceof FundingGranted s) decide(s, references);
        else if (step instanceof FundingRejected s) known(s.funding()).requireOpenApplication();
        else if (step instanceof FundingExtended s) known(s.funding()).decide(s);
        else if (step instanceof FundingChanged s) known(s.funding()).requireRunning();
        else if (step instanceof FundingPaid s) known(s.funding()).requireGranted();
        else if (step instanceof FundingReportFiled s) known(s.funding()).requireGranted();
        else if (step instanceof FundingEnded s) decide(s);
    }

    private void decide(FundingApplied step, References references) {
        if (all.containsKey(step.funding()))
            throw new RuleBroken(AN_APPLICATION_COMES_FIRST_AND_ONCE, step.funding()).at("/data/funding");
        Grant.check(FundingGranted.asAppliedFor(step), references);
    }

    private void decide(FundingGranted step, References references) {
        Grant.check(
                all.getOrDefault(step.funding(), new Funding(step.funding())).grant(step), references);
        decideOther(step.funding(), step.follows(), "/data/follows");
        if (step.follows() != null) known(step.follows(), "/data/follows");
    }

    private void decide(FundingEnded step) {
        known(step.funding()).decide(step);
        decideOther(step.funding(), step.followUp(), "/data/followUp");
    }

    private static void decideOther(FundingId funding, @Nullable FundingId other, String pointer) {
        if (funding.equals(other)) throw new RuleBroken(A_FUNDING_DOES_NOT_FOLLOW_ITSELF, funding).at(pointer);
    }

    /** Other parts of the cooperation may refer to a funding that was at least applied for. */
    public void requireKnown(FundingId funding) {
        known(funding);
    }

    /** Whether an organisation receives or passes on the money that the step is about, as far as that is known. */
    public boolean concerns(FundingStep step, OrganisationId organisation) {
        Funding funding = all.get(step.funding());
        return funding != null && funding.concerns(organisation);
    }

    private Funding known(FundingId funding) {
        return known(funding, "/data/funding");
    }

    private Funding known(FundingId id, String pointer) {
        Funding funding = all.get(id);
        if (funding == null) throw new RuleBroken(A_FUNDING_IS_KNOWN, id).at(pointer);
        return funding;
    }

    public void evolve(FundingStep step) {
        if (step instanceof FundingApplied s) of(s.funding()).evolve(s);
        else if (step instanceof FundingRejected s) of(s.funding()).evolve(s);
        else if (step instanceof FundingGranted s) of(s.funding()).evolve(s);
        else if (step instanceof FundingEnded s) of(s.funding()).evolve(s);
    }

    private Funding of(FundingId id) {
        return all.computeIfAbsent(id, Funding::new);
    }
}
