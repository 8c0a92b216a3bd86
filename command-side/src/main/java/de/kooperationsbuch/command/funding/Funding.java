package de.kooperationsbuch.command.funding;

import static de.kooperationsbuch.command.Rules.A_FUNDING_HAS_BEEN_GRANTED;
import static de.kooperationsbuch.command.Rules.A_FUNDING_HAS_NOT_ENDED;
import static de.kooperationsbuch.command.Rules.A_FUNDING_IS_GRANTED_ONCE;
import static de.kooperationsbuch.command.Rules.ONLY_AN_OPEN_APPLICATION_IS_REJECTED;
import static de.kooperationsbuch.command.Rules.STRUCTURAL_FUNDING_HAS_NO_END_DATE;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.kernel.funding.FundingApplied;
import de.kooperationsbuch.kernel.funding.FundingEnded;
import de.kooperationsbuch.kernel.funding.FundingExtended;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.kernel.funding.FundingKind;
import de.kooperationsbuch.kernel.funding.FundingRejected;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/** One funding by recording order. A rejected application can still be granted: objections succeed. */
final class Funding {
    private enum Life {
        UNKNOWN,
        APPLIED,
        REJECTED,
        GRANTED,
        ENDED
    }

    private final FundingId id;
    private Life life = Life.UNKNOWN;
    private @Nullable FundingGranted grant;

    Funding(FundingId id) {
        this.id = id;
    }

    /** The grant as it would read with this step. */
    FundingGranted grant(FundingGranted step) {
        if (life == Life.GRANTED || life == Life.ENDED)
            throw new RuleBroken(A_FUNDING_IS_GRANTED_ONCE, id).at("/data/funding");
        return grant == null ? step : step.over(grant);
    }

    boolean concerns(OrganisationId organisation) {
        return grant != null && (organisation.equals(grant.recipient()) || organisation.equals(grant.passedOnBy()));
    }

    void requireOpenApplication() {
        if (life != Life.APPLIED)
            throw new RuleBroken(ONLY_AN_OPEN_APPLICATION_IS_REJECTED, id, life).at("/data/funding");
    }

    void requireGranted() {
        if (life != Life.GRANTED && life != Life.ENDED)
            throw new RuleBroken(A_FUNDING_HAS_BEEN_GRANTED, id).at("/data/funding");
    }

    void requireRunning() {
        requireGranted();
        if (life == Life.ENDED) throw new RuleBroken(A_FUNDING_HAS_NOT_ENDED, id).at("/data/funding");
    }

    void decide(FundingExtended step) {
        requireRunning();
        if (grant.kind() == FundingKind.STRUCTURAL)
            throw new RuleBroken(STRUCTURAL_FUNDING_HAS_NO_END_DATE, step.until()).at("/data/until");
        Periods.check(grant.from(), step.until(), "/data/until");
    }

    void decide(FundingEnded step) {
        requireRunning();
        Periods.check(grant.from(), step.step().effectiveOn(), "/effectiveOn");
    }

    void evolve(FundingApplied step) {
        life = Life.APPLIED;
        grant = FundingGranted.asAppliedFor(step);
    }

    void evolve(FundingRejected step) {
        life = Life.REJECTED;
    }

    void evolve(FundingGranted step) {
        life = Life.GRANTED;
        grant = grant == null ? step : step.over(grant);
    }

    void evolve(FundingEnded step) {
        life = Life.ENDED;
    }
}
