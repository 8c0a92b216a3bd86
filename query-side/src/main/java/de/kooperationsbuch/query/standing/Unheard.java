package de.kooperationsbuch.query.standing;

import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.kernel.standing.StepDisputed;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;

/** Whose word a step still waits for: the other sides that neither confirmed the latest link nor have a dispute about it open. */
public final class Unheard {
    private Unheard() {}

    public static List<Side> of(Chain<RecordedStep> chain) {
        return chain.silent().stream().filter(side -> !disputes(side, chain)).toList();
    }

    private static boolean disputes(Side side, Chain<RecordedStep> chain) {
        return chain.disputes().stream()
                .anyMatch(dispute -> ((StepDisputed) dispute.step()).of().equals(chain.latest())
                        && side.speaksIn(dispute.step().step()));
    }
}
