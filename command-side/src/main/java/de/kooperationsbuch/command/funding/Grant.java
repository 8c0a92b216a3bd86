package de.kooperationsbuch.command.funding;

import static de.kooperationsbuch.command.Rules.A_GRANT_IS_COMPLETE;
import static de.kooperationsbuch.command.Rules.STRUCTURAL_FUNDING_HAS_NO_END_DATE;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.kernel.funding.FundingKind;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What must hold of a grant, put together with its application, and of an application alone. */
final class Grant {
    private Grant() {}

    static void check(FundingGranted grant, References references) {
        FundingId funding = grant.funding();
        require(grant.level(), "level", funding);
        require(grant.kind(), "kind", funding);
        require(grant.purpose(), "purpose", funding);
        require(grant.from(), "from", funding);
        require(grant.recipient(), "recipient", funding);
        references.require(grant.recipient(), "/data/recipient");
        references.requireIfNamed(grant.funder(), "/data/funder");
        references.requireIfNamed(grant.passedOnBy(), "/data/passedOnBy");
        if (grant.kind() == FundingKind.STRUCTURAL && grant.until() != null)
            throw new RuleBroken(STRUCTURAL_FUNDING_HAS_NO_END_DATE, grant.until()).at("/data/until");
        Periods.check(grant.from(), grant.until(), "/data/until");
    }

    private static void require(@Nullable Object value, String name, FundingId funding) {
        if (value == null || value instanceof String text && text.isBlank())
            throw new RuleBroken(A_GRANT_IS_COMPLETE, name, funding).at("/data/" + name);
    }
}
