package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.agreement.NegotiationMove;
import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.kernel.standing.StepAboutStep;
import java.util.Set;

/** Which fields come first: what must be said, when it was, and what nearly everybody has to say beside it. The rest is folded. */
final class Layout {
    private static final Set<String> WANTED = Set.of(
            "attendance",
            "results",
            "outcomes",
            "outcome",
            "amount",
            "funder",
            "until",
            "recipient",
            "level",
            "kind",
            "purpose",
            "from",
            "role",
            "voice",
            "tendency",
            "effectiveUntil",
            "partOf",
            "land",
            "checklist",
            "comment",
            "data",
            "note",
            "levels");

    private Layout() {}

    static boolean isFirst(Class<? extends Step> step, FormField field) {
        boolean made = FreshIds.isMade(step.getSimpleName(), field);
        return WANTED.contains(field.name()) || (field.required() && !made) || isDateOfCorrection(step, field);
    }

    private static boolean isDateOfCorrection(Class<? extends Step> step, FormField field) {
        return StepAboutStep.class.isAssignableFrom(step) && field.name().equals("effectiveOn");
    }

    /** Words are given today, in nearly every case. */
    static boolean isDatedFirst(Class<? extends Step> step) {
        return !StepAboutStep.class.isAssignableFrom(step)
                && !NegotiationMove.class.isAssignableFrom(step)
                && step != PartnershipRated.class;
    }
}
