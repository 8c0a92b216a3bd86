package de.kooperationsbuch.command.network;

import static de.kooperationsbuch.command.Rules.A_RELATION_ENDS_ONCE;
import static de.kooperationsbuch.command.Rules.A_RELATION_IS_ESTABLISHED_ONCE;
import static de.kooperationsbuch.command.Rules.A_RELATION_IS_KNOWN;
import static de.kooperationsbuch.command.Rules.A_RELATION_JOINS_TWO_ACTORS;
import static de.kooperationsbuch.command.Rules.A_SEAT_AND_ONLY_A_SEAT_HAS_A_VOICE;
import static de.kooperationsbuch.command.Rules.ENDS_OF_A_RELATION_HAVE_BEEN_PLACED;
import static de.kooperationsbuch.command.Rules.ONLY_A_PLACED_ACTOR_IS_REMOVED;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.Subject;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.network.ActorPlaced;
import de.kooperationsbuch.kernel.network.ActorRemoved;
import de.kooperationsbuch.kernel.network.BodySeen;
import de.kooperationsbuch.kernel.network.RelationEnded;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.kernel.network.RelationId;
import de.kooperationsbuch.kernel.network.RelationKind;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who was placed on the map, who still is, and which relations were established and ended, by recording order. */
public final class NetworkMap implements Subject {
    private final Set<OrganisationId> everPlaced = new HashSet<>();
    private final Map<OrganisationId, PartialDate> placed = new HashMap<>();
    private final Map<RelationId, PartialDate> relations = new HashMap<>();
    private final Set<RelationId> ended = new HashSet<>();

    @Override
    public void decide(Step step, References references) {
        if (step instanceof ActorPlaced s) references.require(s.actor(), "/data/actor");
        else if (step instanceof ActorRemoved s) decide(s);
        else if (step instanceof RelationEstablished s) decide(s, references);
        else if (step instanceof RelationEnded s) decide(s);
    }

    private void decide(ActorRemoved step) {
        PartialDate beginning = placed.get(step.actor());
        if (beginning == null) throw new RuleBroken(ONLY_A_PLACED_ACTOR_IS_REMOVED, step.actor()).at("/data/actor");
        Periods.check(beginning, step.step().effectiveOn(), "/effectiveOn");
    }

    private void decide(RelationEstablished step, References references) {
        if (relations.containsKey(step.relation()))
            throw new RuleBroken(A_RELATION_IS_ESTABLISHED_ONCE, step.relation()).at("/data/relation");
        requirePlaced(step.from(), "/data/from", references);
        requirePlaced(step.to(), "/data/to", references);
        if (step.from().equals(step.to()))
            throw new RuleBroken(A_RELATION_JOINS_TWO_ACTORS, step.from()).at("/data/to");
        if ((step.voice() != null) != (step.kind() == RelationKind.SEAT_IN))
            throw new RuleBroken(A_SEAT_AND_ONLY_A_SEAT_HAS_A_VOICE, step.kind()).at("/data/voice");
    }

    private void requirePlaced(OrganisationId actor, String pointer, References references) {
        references.require(actor, pointer);
        if (!everPlaced.contains(actor)) throw new RuleBroken(ENDS_OF_A_RELATION_HAVE_BEEN_PLACED, actor).at(pointer);
    }

    private void decide(RelationEnded step) {
        PartialDate beginning = relations.get(step.relation());
        if (beginning == null) throw new RuleBroken(A_RELATION_IS_KNOWN, step.relation()).at("/data/relation");
        if (ended.contains(step.relation()))
            throw new RuleBroken(A_RELATION_ENDS_ONCE, step.relation()).at("/data/relation");
        Periods.check(beginning, step.step().effectiveOn(), "/effectiveOn");
    }

    @Override
    public Step seen(Step step, References references) {
        if (!(step instanceof RelationEstablished s) || s.kind() != RelationKind.SEAT_IN) return step;
        var body = references.require(s.to(), "/data/to");
        return s.seeing(new BodySeen(body.kind(), body.partOf()));
    }

    @Override
    public void evolve(Step step) {
        if (step instanceof ActorPlaced s) {
            everPlaced.add(s.actor());
            placed.merge(s.actor(), s.step().effectiveOn(), NetworkMap::earlier);
        } else if (step instanceof ActorRemoved s) placed.remove(s.actor());
        else if (step instanceof RelationEstablished s)
            relations.put(s.relation(), s.step().effectiveOn());
        else if (step instanceof RelationEnded s) ended.add(s.relation());
    }

    private static PartialDate earlier(PartialDate one, PartialDate other) {
        return other.firstDay().isBefore(one.firstDay()) ? other : one;
    }
}
