package de.kooperationsbuch.command.agreement;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.ProposalTabled;
import de.kooperationsbuch.kernel.agreement.Terms;
import org.jspecify.annotations.Nullable;

/** What a version says: the terms, and the time for which they are meant. */
record Wording(Terms terms, PartialDate from, @Nullable PartialDate until) {
    static Wording of(ProposalTabled step) {
        return new Wording(step.terms(), step.effectiveFrom(), step.effectiveUntil());
    }

    static Wording of(AgreedTerms step) {
        return new Wording(step.terms(), step.effectiveFrom(), step.effectiveUntil());
    }

    void check(References references) {
        var tasks = terms.tasks();
        for (int i = 0; i < tasks.size(); i++)
            references.require(tasks.get(i).responsible(), "/data/terms/tasks/" + i + "/responsible");
        Periods.check(from, until, "/data/effectiveUntil");
    }
}
