package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.AgreementEnded;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.agreement.Mandate;
import de.kooperationsbuch.kernel.agreement.NoticeGiven;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Agreements to which Kommune and Verbund are both parties, with the terms in force: every version from its effectiveFrom through the earliest of its
 * effectiveUntil, the day before a version recorded later takes its place, and any notice or end of the agreement. An agreement is seen from effectiveFrom on,
 * not from the day of its signing.
 */
final class AgreementGrounds {
    private AgreementGrounds() {}

    static List<Ground> in(Constellation constellation) {
        Ends<AgreementId> ends = ends(constellation);
        List<Ground> grounds = new ArrayList<>();
        for (RecordedStep recorded : constellation.cooperationSteps())
            if (recorded.step() instanceof AgreedTerms agreed && binds(agreed, constellation))
                grounds.add(ends.ground(kind(agreed), agreed.agreement(), days(agreed), recorded));
        return grounds;
    }

    private static Ends<AgreementId> ends(Constellation constellation) {
        Ends<AgreementId> ends = new Ends<>();
        for (RecordedStep recorded : constellation.cooperationSteps())
            if (recorded.step() instanceof AgreedTerms version)
                ends.add(version.agreement(), version.effectiveFrom().firstDay().minusDays(1), recorded);
            else if (recorded.step() instanceof NoticeGiven notice)
                ends.addOfAll(notice.agreement(), notice.endsOn().lastDay(), recorded);
            else if (recorded.step() instanceof AgreementEnded ended)
                ends.addOfAll(ended.agreement(), recorded.lastDay(), recorded);
        return ends;
    }

    private static boolean binds(AgreedTerms agreed, Constellation constellation) {
        return agreed.parties().contains(constellation.kommune())
                && agreed.parties().contains(constellation.verbund());
    }

    private static GroundKind kind(AgreedTerms agreed) {
        return agreed.terms().mandate().containsAll(EnumSet.allOf(Mandate.class))
                ? GroundKind.MANDATED_AGREEMENT
                : GroundKind.AGREEMENT;
    }

    private static Span days(AgreedTerms agreed) {
        LocalDate last = agreed.effectiveUntil() == null
                ? Span.FOREVER
                : agreed.effectiveUntil().lastDay();
        return new Span(agreed.effectiveFrom().firstDay(), last);
    }
}
