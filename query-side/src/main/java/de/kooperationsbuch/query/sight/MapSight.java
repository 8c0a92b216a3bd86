package de.kooperationsbuch.query.sight;

import static de.kooperationsbuch.kernel.access.Act.SEE_MAP;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Bond;
import de.kooperationsbuch.kernel.network.ActorPlaced;
import de.kooperationsbuch.kernel.network.ActorRemoved;
import de.kooperationsbuch.kernel.network.RelationEnded;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a caller may see of the map of a Kommune: everything, what is public, or more of it as one of its actors. An actor sees its own place and its own relations, but
 * not where their other ends stand: anybody may relate itself to anybody.
 */
final class MapSight extends SubjectSight {
    private final OnTheMap map;
    private final ShownActors shown;
    private final Set<Bond> bonds = EnumSet.noneOf(Bond.class);
    private final boolean takesPart;

    MapSight(Reader reader, OrganisationId kommune, OnTheMap map, ShownActors shown) {
        super(reader, SubjectKind.KOMMUNE);
        this.map = map;
        this.shown = shown;
        if (reader.is(kommune)) bonds.add(Bond.OWN);
        if (shown.isPartner() || map.actors().stream().anyMatch(reader::is)) bonds.add(Bond.CONCERNED);
        if (reader.caller().isAssigned(kommune)) bonds.add(Bond.ASSIGNED);
        takesPart = SEE_MAP.allows(reader.caller(), bonds);
        if (shown.toEverybody()) bonds.add(Bond.PUBLISHED);
    }

    @Override
    Set<Bond> bonds(Act act) {
        return bonds;
    }

    @Override
    boolean showsInPart(Step step) {
        if (step instanceof ActorPlaced placed) return showsActor(placed.actor());
        if (step instanceof ActorRemoved removed) return showsActor(removed.actor());
        if (step instanceof RelationEstablished relation) return showsRelation(relation);
        return step instanceof RelationEnded ended
                && map.relation(ended.relation()).filter(this::showsRelation).isPresent();
    }

    @Override
    boolean takesPart() {
        return takesPart;
    }

    private boolean showsActor(OrganisationId actor) {
        return isShown(actor) || isOwn(actor);
    }

    private boolean showsRelation(RelationEstablished relation) {
        return isOwn(relation.from()) || isOwn(relation.to()) || (isShown(relation.from()) && isShown(relation.to()));
    }

    private boolean isShown(OrganisationId actor) {
        return takesPart && shown.isPartner() ? shown.toPartner(actor) : shown.toEverybody(actor);
    }

    private boolean isOwn(OrganisationId actor) {
        return takesPart && reader().is(actor);
    }
}
