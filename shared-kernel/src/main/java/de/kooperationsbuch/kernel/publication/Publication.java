package de.kooperationsbuch.kernel.publication;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.cooperation.FrameStep;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.Chains;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.kernel.standing.Taken;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What everybody may see of a cooperation now: the parts behind which both sides stand, because they recorded or confirmed it, since the last end that either
 * of them recorded. A disputed word stands behind nothing. An end that is taken back was an end all the same: else one side alone would publish what the
 * other has not agreed to anew. Goes by recording order.
 */
public record Publication(Set<PublishedPart> parts) {
    public static final Publication NOTHING = new Publication(Set.of());

    /** @param cooperation every step of one cooperation */
    public static <T extends Taken> Publication of(Chains<T> cooperation) {
        Map<Side, Set<PublishedPart>> behind = new HashMap<>();
        for (T taken : cooperation.all()) {
            if (!(taken.step() instanceof PublicationStep)) continue;
            Chain<T> chain = cooperation.chain(taken.step().stepId()).orElseThrow();
            if (taken.step() instanceof PublicationEnded) behind.clear();
            else agree(chain, behind);
        }
        return behind.isEmpty() ? NOTHING : new Publication(common(behind));
    }

    private static <T extends Taken> void agree(Chain<T> chain, Map<Side, Set<PublishedPart>> behind) {
        Backing<T> backing = new Backing<>(chain);
        if (backing.isGone()) return;
        Set<PublishedPart> parts = EnumSet.copyOf(((PublicationAgreed) chain.content()).parts());
        for (Side side : chain.sides()) {
            Set<PublishedPart> known = behind.computeIfAbsent(side, none -> EnumSet.noneOf(PublishedPart.class));
            if (backing.isOf(side)) known.addAll(parts);
        }
    }

    private static Set<PublishedPart> common(Map<Side, Set<PublishedPart>> behind) {
        Set<PublishedPart> common = EnumSet.allOf(PublishedPart.class);
        behind.values().forEach(common::retainAll);
        return Collections.unmodifiableSet(common);
    }

    public boolean isNothing() {
        return parts.isEmpty();
    }

    public boolean shows(PublishedPart part) {
        return parts.contains(part);
    }

    /**
     * Whether everybody may see a step of the cooperation: its part is public; its frame, as soon as any part is. What the sides said of publicity is theirs: what
     * came of it everybody sees.
     *
     * @param step no step about a step: of those, ask for the step that they are about
     */
    public boolean shows(Step step) {
        return PublishedPart.of(step).map(parts::contains).orElse(step instanceof FrameStep && !parts.isEmpty());
    }
}
