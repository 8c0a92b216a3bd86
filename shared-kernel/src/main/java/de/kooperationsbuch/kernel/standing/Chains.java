package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The steps of one subject in the order of recording, and what became of each. A pure fold: steps go in, nothing else. */
public final class Chains<T extends Taken> {
    private final Map<StepId, T> taken = new LinkedHashMap<>();
    private final Map<StepId, Chain<T>> chains = new HashMap<>();
    private final Concerned concerned = new Concerned();

    /** @throws IllegalStateException if it is about a step that was not taken in before */
    public void add(T next) {
        Step step = next.step();
        taken.put(step.stepId(), next);
        if (step instanceof StepAboutStep about) {
            Chain<T> chain = chain(about.of())
                    .orElseThrow(() -> new IllegalStateException(step.stepId() + " is about nothing: " + about.of()));
            chain.add(next);
            chains.put(step.stepId(), chain);
        } else concerned.learn(step);
    }

    /** Those to whom the subject belongs: of a cooperation its Kommune and its Verbund, once it was opened; of a map its Kommune; of an organisation itself. */
    public List<Side> owners(SubjectId subject) {
        return concerned.owners(subject);
    }

    /** All whom a step concerns that is not about another step, whether it was taken in or not. */
    public List<Side> sides(Step step) {
        return concerned.of(step);
    }

    /** The chain to which a step belongs: as its beginning, or as a step about it. */
    public Optional<Chain<T>> chain(StepId id) {
        Chain<T> known = chains.get(id);
        if (known != null) return Optional.of(known);
        return find(id).map(step -> {
            Chain<T> begun = new Chain<>(step, concerned.of(step.step()));
            chains.put(id, begun);
            return begun;
        });
    }

    /** The same if anything became of the step; nothing if it stands as it was recorded. */
    public Optional<Chain<T>> begunChain(StepId id) {
        return Optional.ofNullable(chains.get(id));
    }

    public Optional<T> find(StepId id) {
        return Optional.ofNullable(taken.get(id));
    }

    /** Everything taken in, in the order of recording. */
    public Collection<T> all() {
        return Collections.unmodifiableCollection(taken.values());
    }

    /** Whether nothing counts: nothing was taken in, or all of it was withdrawn. */
    public boolean isEmpty() {
        for (T step : taken.values()) if (!(step.step() instanceof StepAboutStep) && !isWithdrawn(step)) return false;
        return true;
    }

    private boolean isWithdrawn(T step) {
        Chain<T> chain = chains.get(step.step().stepId());
        return chain != null && chain.isWithdrawn();
    }

    public int size() {
        return taken.size();
    }

    /** Every step that counts, in the order of recording, with what it says now: without those withdrawn and without steps about steps. */
    public void forEachCurrent(BiConsumer<T, Step> reader) {
        for (T step : taken.values()) {
            if (step.step() instanceof StepAboutStep) continue;
            Chain<T> chain = chains.get(step.step().stepId());
            if (chain == null) reader.accept(step, step.step());
            else if (!chain.isWithdrawn()) reader.accept(step, chain.content());
        }
    }
}
