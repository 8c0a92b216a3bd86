package de.kooperationsbuch.command.funding;

import static de.kooperationsbuch.command.Rules.A_GRANT_IS_COMPLETE;
import static de.kooperationsbuch.command.Rules.STRUCTURAL_FUNDING_HAS_NO_END_DATE;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.funding.FundingApplied;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.funding.FundingKind;
import de.kooperationsbuch.kernel.funding.FundingLevel;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What decides about a grant, put together from application and grant: the grant's word wins, the application fills in. */
record Grant(
        @Nullable FundingLevel level,
        @Nullable FundingKind kind,
        @Nullable String purpose,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        @Nullable OrganisationId recipient,
        @Nullable OrganisationId funder,
        @Nullable OrganisationId passedOnBy) {
    static final Grant NOTHING = new Grant(null, null, null, null, null, null, null, null);

    static Grant of(FundingApplied s) {
        return new Grant(
                s.level(), s.kind(), s.purpose(), s.from(), s.until(), s.recipient(), s.funder(), s.passedOnBy());
    }

    static Grant of(FundingGranted s) {
        return new Grant(
                s.level(), s.kind(), s.purpose(), s.from(), s.until(), s.recipient(), s.funder(), s.passedOnBy());
    }

    /** A permanent grant does not inherit the end that was applied for. */
    Grant over(Grant application) {
        return new Grant(
                or(level, application.level),
                or(kind, application.kind),
                or(purpose, application.purpose),
                or(from, application.from),
                kind == FundingKind.STRUCTURAL ? until : or(until, application.until),
                or(recipient, application.recipient),
                or(funder, application.funder),
                or(passedOnBy, application.passedOnBy));
    }

    private static <T> @Nullable T or(@Nullable T own, @Nullable T other) {
        return own != null ? own : other;
    }

    void check(References references) {
        require(level, "level");
        require(kind, "kind");
        require(purpose, "purpose");
        require(from, "from");
        require(recipient, "recipient");
        references.require(recipient, "/data/recipient");
        references.requireIfNamed(funder, "/data/funder");
        references.requireIfNamed(passedOnBy, "/data/passedOnBy");
        if (kind == FundingKind.STRUCTURAL && until != null)
            throw new RuleBroken(STRUCTURAL_FUNDING_HAS_NO_END_DATE, until).at("/data/until");
        Periods.check(from, until, "/data/until");
    }

    private static void require(@Nullable Object value, String name) {
        if (value == null || value instanceof String text && text.isBlank())
            throw new RuleBroken(A_GRANT_IS_COMPLETE, name).at("/data/" + name);
    }
}
