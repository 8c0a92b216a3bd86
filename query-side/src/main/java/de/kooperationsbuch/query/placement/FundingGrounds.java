package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.funding.FundingKind;
import de.kooperationsbuch.kernel.funding.FundingLevel;
import de.kooperationsbuch.query.funding.Funding;
import de.kooperationsbuch.query.funding.FundingEnd;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Fundings granted to the Verbund while they are active. A funding is seen from the first day of its money on, not from the day of the grant;
 * on days that only an extension reaches, the extension is a step through which it holds.
 */
final class FundingGrounds {
    private static final Set<FundingKind> SECURED_KINDS =
            Set.of(FundingKind.COORDINATION, FundingKind.INSTITUTIONAL, FundingKind.STRUCTURAL, FundingKind.SERVICE);
    private static final Set<FundingLevel> SECURED_LEVELS =
            Set.of(FundingLevel.KOMMUNE, FundingLevel.LAND, FundingLevel.UNKNOWN);
    private static final Set<FundingKind> LASTING_KINDS = Set.of(FundingKind.STRUCTURAL, FundingKind.INSTITUTIONAL);

    private FundingGrounds() {}

    static List<Ground> in(List<Funding> fundings) {
        List<Ground> grounds = new ArrayList<>();
        for (Funding funding : fundings) {
            FundingEnd end = funding.end();
            Span days = Span.from(funding.firstDay(), end.lastDay());
            LocalDate granted = lastDayWithoutExtension(funding);
            GroundKind kind = kind(funding, end);
            if (granted.isBefore(days.to()) && !granted.isBefore(days.from())) {
                grounds.add(new Ground(kind, new Span(days.from(), granted), List.of(funding.grant()), List.of()));
                days = new Span(granted.plusDays(1), days.to());
            }
            grounds.add(new Ground(kind, days, stepsReaching(funding, end, days.to()), end.setBy()));
        }
        return grounds;
    }

    static boolean secured(Funding funding) {
        return funding.asked().kind() != null
                && funding.asked().level() != null
                && SECURED_KINDS.contains(funding.asked().kind())
                && SECURED_LEVELS.contains(funding.asked().level());
    }

    /** The grant, and the extension that decides if the grant alone would not reach this day. */
    static List<RecordedStep> stepsReaching(Funding funding, FundingEnd end, LocalDate day) {
        return end.extension() != null && lastDayWithoutExtension(funding).isBefore(day)
                ? List.of(funding.grant(), end.extension())
                : List.of(funding.grant());
    }

    private static LocalDate lastDayWithoutExtension(Funding funding) {
        boolean ends = funding.asked().until() != null
                && !Boolean.TRUE.equals(funding.asked().renewedYearly());
        return ends ? funding.asked().until().lastDay() : Span.FOREVER;
    }

    private static GroundKind kind(Funding funding, FundingEnd end) {
        if (!secured(funding)) return GroundKind.OTHER_FUNDING;
        boolean lasting = funding.asked().level() == FundingLevel.KOMMUNE
                && LASTING_KINDS.contains(funding.asked().kind())
                && end.lastDay() == null
                && !Boolean.TRUE.equals(funding.asked().renewedYearly());
        return lasting ? GroundKind.LASTING_FUNDING : GroundKind.SECURED_FUNDING;
    }
}
