package de.kooperationsbuch.command.erasure;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.agreement.ProposalTabled;
import de.kooperationsbuch.kernel.personal.TextKeys;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which other steps may say the same as a step whose texts were erased, and can still be read: those that corrected it, and proposals and agreements of one name. */
@Component
class Copies {
    private final EventStore events;
    private final TextKeys keys;

    Copies(EventStore events, TextKeys keys) {
        this.events = events;
        this.keys = keys;
    }

    /** In the order of recording. */
    List<StepId> of(SubjectId subject, StepId id) {
        List<Step> steps = events.readEvents(subject.toString())
                .asStream()
                .map(event -> (Step) event.getPayload())
                .toList();
        Map<StepId, StepId> roots = roots(steps);
        Step one = steps.stream()
                .filter(step -> step.stepId().equals(id))
                .findFirst()
                .orElseThrow();
        return steps.stream()
                .filter(other -> !other.stepId().equals(id))
                .filter(other -> roots.get(other.stepId()).equals(roots.get(id))
                        || agreement(other) != null && Objects.equals(agreement(other), agreement(one)))
                .map(Step::stepId)
                .filter(other -> keys.find(subject, other).isPresent())
                .toList();
    }

    /** By the id of each step that of the first of its chain of corrections. */
    private static Map<StepId, StepId> roots(List<Step> steps) {
        Map<StepId, StepId> roots = new HashMap<>();
        for (Step step : steps)
            roots.put(
                    step.stepId(),
                    step instanceof StepCorrected corrected
                            ? roots.getOrDefault(corrected.of(), corrected.of())
                            : step.stepId());
        return roots;
    }

    private static @Nullable AgreementId agreement(Step step) {
        if (step instanceof ProposalTabled tabled) return tabled.agreement();
        return step instanceof AgreedTerms agreed ? agreed.agreement() : null;
    }
}
