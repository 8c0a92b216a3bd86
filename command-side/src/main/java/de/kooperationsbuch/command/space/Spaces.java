package de.kooperationsbuch.command.space;

import static de.kooperationsbuch.command.Rules.A_SPACE_HAS_NOT_BEEN_WITHDRAWN;
import static de.kooperationsbuch.command.Rules.A_SPACE_IS_KNOWN;
import static de.kooperationsbuch.command.Rules.A_SPACE_IS_PROVIDED_ONCE;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import de.kooperationsbuch.kernel.space.MeetingSpaceChanged;
import de.kooperationsbuch.kernel.space.MeetingSpaceProvided;
import de.kooperationsbuch.kernel.space.MeetingSpaceWithdrawn;
import de.kooperationsbuch.kernel.space.SpaceId;
import de.kooperationsbuch.kernel.space.SpaceStep;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The meeting spaces of a cooperation: each provided once; changed and withdrawn only while it is there. */
public final class Spaces {
    private final Map<SpaceId, PartialDate> provided = new HashMap<>();
    private final Set<SpaceId> withdrawn = new HashSet<>();

    public void decide(SpaceStep step, References references) {
        if (step instanceof MeetingSpaceProvided s) decide(s, references);
        else if (step instanceof MeetingSpaceChanged s) requireThere(s.space());
        else if (step instanceof MeetingSpaceWithdrawn s) decide(s);
    }

    private void decide(MeetingSpaceProvided step, References references) {
        if (provided.containsKey(step.space()))
            throw new RuleBroken(A_SPACE_IS_PROVIDED_ONCE, step.space()).at("/data/space");
        references.requireIfNamed(step.provider(), "/data/provider");
    }

    private void decide(MeetingSpaceWithdrawn step) {
        requireThere(step.space());
        Periods.check(provided.get(step.space()), step.step().effectiveOn(), "/effectiveOn");
    }

    private void requireThere(SpaceId space) {
        if (!provided.containsKey(space)) throw new RuleBroken(A_SPACE_IS_KNOWN, space).at("/data/space");
        if (withdrawn.contains(space)) throw new RuleBroken(A_SPACE_HAS_NOT_BEEN_WITHDRAWN, space).at("/data/space");
    }

    public void evolve(SpaceStep step) {
        if (step instanceof MeetingSpaceProvided s)
            provided.put(s.space(), s.step().effectiveOn());
        else if (step instanceof MeetingSpaceWithdrawn s) withdrawn.add(s.space());
    }
}
