package de.kooperationsbuch.query.standing;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.StepAboutStep;
import de.kooperationsbuch.kernel.standing.StepConfirmed;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import de.kooperationsbuch.kernel.standing.StepWithdrawn;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import java.util.Optional;

/** Looks at a step about a step as at a step of its own. A correction can be confirmed, disputed and taken back; whatever else is said stays as it was said. */
final class StandingRemark {
    private final Chain<RecordedStep> chain;
    private final RecordedStep remark;
    private final StepId id;
    private final List<RecordedStep> naming;

    private StandingRemark(Chain<RecordedStep> chain, RecordedStep remark) {
        this.chain = chain;
        this.remark = remark;
        this.id = remark.step().stepId();
        this.naming = chain.about().stream()
                .filter(recorded -> ((StepAboutStep) recorded.step()).of().equals(id))
                .toList();
    }

    /** @return empty if none of the steps in the chain but its original has this id */
    static Optional<StandingStep> find(Chain<RecordedStep> chain, StepId id) {
        return chain.about().stream()
                .filter(recorded -> recorded.step().stepId().equals(id))
                .findFirst()
                .map(remark -> new StandingRemark(chain, remark).standing());
    }

    private StandingStep standing() {
        boolean correction = remark.step() instanceof StepCorrected;
        return new StandingStep(
                remark,
                chain.original().step(),
                correction ? ofCorrection() : Standing.UNCONFIRMED,
                StandingStep.by(naming(StepConfirmed.class)),
                correction ? chain.latest() : id,
                naming);
    }

    private Standing ofCorrection() {
        if (!naming(StepWithdrawn.class).isEmpty()) return Standing.WITHDRAWN;
        return chain.latest().equals(id) ? StandingStep.ofContent(chain) : Standing.CORRECTED;
    }

    private List<RecordedStep> naming(Class<? extends StepAboutStep> type) {
        return naming.stream()
                .filter(recorded -> type.isInstance(recorded.step()))
                .toList();
    }
}
