package de.kooperationsbuch.command.cooperation;

import static de.kooperationsbuch.command.Rules.A_FORMAT_ENDS_ONCE;
import static de.kooperationsbuch.command.Rules.A_FORMAT_IS_AGREED_ONCE;
import static de.kooperationsbuch.command.Rules.A_FORMAT_IS_KNOWN;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.cooperation.FormatAgreed;
import de.kooperationsbuch.kernel.cooperation.FormatEnded;
import de.kooperationsbuch.kernel.cooperation.FormatId;
import de.kooperationsbuch.kernel.cooperation.FrameStep;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The standing formats of a cooperation: each agreed once and ended at most once. */
final class Formats {
    private final Map<FormatId, PartialDate> agreed = new HashMap<>();
    private final Set<FormatId> ended = new HashSet<>();

    void decide(FrameStep step) {
        if (step instanceof FormatAgreed s) decide(s);
        else if (step instanceof FormatEnded s) decide(s);
    }

    private void decide(FormatAgreed step) {
        if (agreed.containsKey(step.format()))
            throw new RuleBroken(A_FORMAT_IS_AGREED_ONCE, step.format()).at("/data/format");
    }

    private void decide(FormatEnded step) {
        PartialDate beginning = agreed.get(step.format());
        if (beginning == null) throw new RuleBroken(A_FORMAT_IS_KNOWN, step.format()).at("/data/format");
        if (ended.contains(step.format())) throw new RuleBroken(A_FORMAT_ENDS_ONCE, step.format()).at("/data/format");
        Periods.check(beginning, step.step().effectiveOn(), "/effectiveOn");
    }

    void evolve(FrameStep step) {
        if (step instanceof FormatAgreed s) agreed.put(s.format(), s.step().effectiveOn());
        else if (step instanceof FormatEnded s) ended.add(s.format());
    }
}
