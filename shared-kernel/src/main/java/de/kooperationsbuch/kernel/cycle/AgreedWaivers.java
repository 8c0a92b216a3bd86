package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.standing.Side;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The waivers of one cycle and which sides stand behind each: because they recorded it themselves, or confirmed it. A waiver of the same block that the other
 * side records while one still waits for its word is that word, and not a second waiver.
 */
public final class AgreedWaivers {
    private record Waiver(StepName block, Set<Side> behind) {}

    private final Map<StepId, Waiver> waivers = new LinkedHashMap<>();

    /** A side recorded the waiver itself. */
    public void recorded(StepWaived step, Side by) {
        waivers.put(
                step.stepId(),
                waivers.values().stream()
                        .filter(waiver -> waiver.block().equals(step.block()))
                        .filter(waiver -> !waiver.behind().contains(by))
                        .findFirst()
                        .orElseGet(() -> new Waiver(step.block(), new HashSet<>())));
        confirmed(step, by);
    }

    /** A side confirmed the waiver, whoever recorded it. */
    public void confirmed(StepWaived step, Side by) {
        waivers.computeIfAbsent(step.stepId(), none -> new Waiver(step.block(), new HashSet<>()))
                .behind()
                .add(by);
    }

    /** How often all sides waived a block. */
    public int count(Block block, Collection<Side> sides) {
        Set<Waiver> agreed = Collections.newSetFromMap(new IdentityHashMap<>());
        waivers.values().stream()
                .filter(waiver -> waiver.block().equals(block.step()))
                .filter(waiver -> waiver.behind().containsAll(sides))
                .forEach(agreed::add);
        return agreed.size();
    }

    /** The sides that do not stand behind this waiver yet, nor behind the one that it answers. */
    public List<Side> missing(StepId waiver, Collection<Side> sides) {
        Waiver known = waivers.get(waiver);
        return sides.stream()
                .filter(side -> known == null || !known.behind().contains(side))
                .toList();
    }
}
