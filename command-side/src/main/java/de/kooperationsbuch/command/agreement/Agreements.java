package de.kooperationsbuch.command.agreement;

import static de.kooperationsbuch.command.Rules.AN_AGREEMENT_HAS_NOT_ENDED;
import static de.kooperationsbuch.command.Rules.AN_AGREEMENT_IS_KNOWN;
import static de.kooperationsbuch.command.Rules.AN_AGREEMENT_IS_NEGOTIATED_ONCE;
import static de.kooperationsbuch.command.Rules.PARTIES_OF_AN_AGREEMENT_DIFFER;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.agreement.AgreementEnded;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.agreement.AgreementNegotiated;
import de.kooperationsbuch.kernel.agreement.AgreementStep;
import de.kooperationsbuch.kernel.agreement.NoticeGiven;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The agreements of a cooperation: each negotiated once; notice and end only while the end is not recorded. */
public final class Agreements {
    private final Map<AgreementId, PartialDate> inForceFrom = new HashMap<>();
    private final Set<AgreementId> ended = new HashSet<>();

    public void decide(AgreementStep step, References references) {
        if (step instanceof AgreementNegotiated s) decide(s, references);
        else if (step instanceof NoticeGiven s) decideEnd(s.agreement(), s.endsOn(), "/data/endsOn");
        else if (step instanceof AgreementEnded s)
            decideEnd(s.agreement(), s.step().effectiveOn(), "/effectiveOn");
    }

    private void decide(AgreementNegotiated step, References references) {
        if (inForceFrom.containsKey(step.agreement()))
            throw new RuleBroken(AN_AGREEMENT_IS_NEGOTIATED_ONCE, step.agreement()).at("/data/agreement");
        if (Set.copyOf(step.parties()).size() < step.parties().size())
            throw new RuleBroken(PARTIES_OF_AN_AGREEMENT_DIFFER, step.parties()).at("/data/parties");
        references.requireAll(step.parties(), "/data/parties");
        var tasks = step.terms().tasks();
        for (int i = 0; i < tasks.size(); i++)
            references.require(tasks.get(i).responsible(), "/data/terms/tasks/" + i + "/responsible");
        Periods.check(step.effectiveFrom(), step.effectiveUntil(), "/data/effectiveUntil");
    }

    private void decideEnd(AgreementId agreement, PartialDate end, String pointer) {
        PartialDate from = inForceFrom.get(agreement);
        if (from == null) throw new RuleBroken(AN_AGREEMENT_IS_KNOWN, agreement).at("/data/agreement");
        if (ended.contains(agreement))
            throw new RuleBroken(AN_AGREEMENT_HAS_NOT_ENDED, agreement).at("/data/agreement");
        Periods.check(from, end, pointer);
    }

    public void evolve(AgreementStep step) {
        if (step instanceof AgreementNegotiated s) inForceFrom.put(s.agreement(), s.effectiveFrom());
        else if (step instanceof AgreementEnded s) ended.add(s.agreement());
    }
}
