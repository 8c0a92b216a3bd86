package de.kooperationsbuch.command.agreement;

import static de.kooperationsbuch.command.Rules.AN_AGREEMENT_HAS_BEEN_AGREED;
import static de.kooperationsbuch.command.Rules.AN_AGREEMENT_HAS_NOT_ENDED;
import static de.kooperationsbuch.command.Rules.TERMS_ARE_TABLED_ONCE;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What holds between the parties whatever is being negotiated: the version agreed last, until an end is recorded. */
final class Holding {
    private final AgreementId agreement;
    private @Nullable PartialDate first;
    private @Nullable Wording wording;
    private int version;
    private boolean ended;

    Holding(AgreementId agreement) {
        this.agreement = agreement;
    }

    boolean isAgreed() {
        return first != null;
    }

    void requireNew(Wording other) {
        if (other.equals(wording)) throw new RuleBroken(TERMS_ARE_TABLED_ONCE, agreement, version).at("/data/terms");
    }

    void requireNotEnded() {
        if (ended) throw new RuleBroken(AN_AGREEMENT_HAS_NOT_ENDED, agreement).at("/data/agreement");
    }

    void requireEndableOn(PartialDate end, String pointer) {
        if (first == null) throw new RuleBroken(AN_AGREEMENT_HAS_BEEN_AGREED, agreement).at("/data/agreement");
        requireNotEnded();
        Periods.check(first, end, pointer);
    }

    void agree(AgreedTerms step, int of) {
        if (first == null) first = step.effectiveFrom();
        wording = Wording.of(step);
        version = of;
    }

    void end() {
        ended = true;
    }
}
