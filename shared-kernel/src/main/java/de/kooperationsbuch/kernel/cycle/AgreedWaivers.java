package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.standing.Side;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which waivers of one cycle each side stands behind: because it recorded the waiver itself, or confirmed it. What was imported, or recorded by a third
 * party, is nobody's own word until it is confirmed.
 */
public final class AgreedWaivers {
    private record Word(StepName block, Side side) {}

    private final Map<Word, Set<StepId>> given = new HashMap<>();

    /** Takes in that a side stands behind a waiver; once more changes nothing. */
    public void add(StepWaived waiver, Side side) {
        given.computeIfAbsent(new Word(waiver.block(), side), none -> new HashSet<>())
                .add(waiver.stepId());
    }

    /** How often all sides waived a block, be it that one confirmed what the other recorded, or that each recorded a waiver of its own. */
    public int count(Block block, Collection<Side> sides) {
        return sides.stream()
                .map(side -> new Word(block.step(), side))
                .mapToInt(word -> given.getOrDefault(word, Set.of()).size())
                .min()
                .orElse(0);
    }
}
