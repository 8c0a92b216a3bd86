package de.kooperationsbuch.query.balance;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.kernel.standing.StepAboutStep;
import de.kooperationsbuch.kernel.standing.StepConfirmed;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import de.kooperationsbuch.kernel.standing.StepDisputed;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A side's first word on a link of a step, for or against it.
 *
 * @param days whole days that passed since the link was recorded
 */
record Reply(Side side, long days) {
    private record Answered(Side side, StepId link) {}

    /** The replies to a step and to each of its corrections, in the order of recording. */
    static List<Reply> in(Chain<RecordedStep> chain) {
        Map<StepId, Instant> links = new HashMap<>();
        links.put(chain.original().step().stepId(), chain.original().recordedAt());
        Set<Answered> answered = new HashSet<>();
        List<Reply> replies = new ArrayList<>();
        for (RecordedStep about : chain.about()) {
            if (about.step() instanceof StepCorrected) links.put(about.step().stepId(), about.recordedAt());
            if (!isWord(about)) continue;
            StepId link = ((StepAboutStep) about.step()).of();
            chain.side(about.step().step())
                    .filter(side -> answered.add(new Answered(side, link)))
                    .ifPresent(side -> replies.add(new Reply(side, days(links.get(link), about.recordedAt()))));
        }
        return replies;
    }

    private static boolean isWord(RecordedStep about) {
        return about.step() instanceof StepConfirmed || about.step() instanceof StepDisputed;
    }

    private static long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
