package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.access.Bond;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.publication.PublishedPart;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * How a reader and an organisation belong together.
 *
 * @param cooperations all there are
 * @param placed the organisations that stand or stood on the map of a Kommune
 */
record OrganisationBonds(
        Reader reader,
        OrganisationId organisation,
        Registrations registrations,
        List<Readership> cooperations,
        Function<OrganisationId, Set<OrganisationId>> placed) {

    /** To what it is called and what it is. */
    Set<Bond> toItsName() {
        Set<Bond> bonds = EnumSet.noneOf(Bond.class);
        if (reader.is(organisation) || isOfSameKommune()) bonds.add(Bond.OWN);
        if (isJoined()) bonds.add(Bond.MEMBER_ASSOCIATION);
        if (isPartner(Readership::isSide)) bonds.add(Bond.CONCERNED);
        if (isAssigned() || isAssignedByPart() || isPlacedOnAssigned()) bonds.add(Bond.ASSIGNED);
        if (isPublicSide() || isOnPublicMap()) bonds.add(Bond.PUBLISHED);
        return bonds;
    }

    /**
     * To everything about it: of those to its name all but that of a partner, as long as it has not said itself that it is one, and that of an auditor of a Kommune
     * that only named or placed it.
     */
    Set<Bond> toEverything(Set<Bond> toItsName) {
        Set<Bond> bonds = EnumSet.noneOf(Bond.class);
        bonds.addAll(toItsName);
        if (!isPartner(Readership::isSpeakingSide)) bonds.remove(Bond.CONCERNED);
        if (!isAssignedItself() && !isAssignedByPart()) bonds.remove(Bond.ASSIGNED);
        return bonds;
    }

    private boolean isPartner(BiPredicate<Readership, OrganisationId> side) {
        return cooperations.stream().anyMatch(own -> own.isOwnOf(reader) && side.test(own, organisation));
    }

    Set<Bond> toWhatWaits() {
        Set<Bond> bonds = EnumSet.noneOf(Bond.class);
        if (reader.is(organisation)) bonds.add(Bond.OWN);
        if (isJoined()) bonds.add(Bond.MEMBER_ASSOCIATION);
        if (isAssigned()) bonds.add(Bond.ASSIGNED);
        return bonds;
    }

    private boolean isOfSameKommune() {
        return reader.kommune() != null
                && registrations
                        .partOf(organisation)
                        .filter(reader.kommune()::equals)
                        .isPresent();
    }

    private boolean isJoined() {
        return reader.organisation().isPresent()
                && registrations.isVerbund(organisation)
                && Associations.of(registrations.steps(organisation))
                        .contains(reader.organisation().get());
    }

    /** It is an assigned Kommune, or takes part in a cooperation of one. */
    private boolean isAssigned() {
        Caller caller = reader.caller();
        if (caller.kommunen().isEmpty()) return false;
        return caller.isAssigned(organisation)
                || cooperations.stream()
                        .anyMatch(one -> caller.isAssigned(one.kommune())
                                && one.parties().contains(organisation));
    }

    private boolean isAssignedItself() {
        return reader.caller().isAssigned(organisation)
                || cooperations.stream()
                        .anyMatch(one -> reader.caller().isAssigned(one.kommune()) && one.isSpeakingSide(organisation));
    }

    private boolean isAssignedByPart() {
        return registrations
                .partOf(organisation)
                .filter(reader.caller()::isAssigned)
                .isPresent();
    }

    private boolean isPlacedOnAssigned() {
        return reader.caller().kommunen().stream()
                .filter(word -> !word.equals(Caller.EVERY_KOMMUNE))
                .map(OrganisationId::new)
                .anyMatch(kommune -> placed.apply(kommune).contains(organisation));
    }

    private boolean isPublicSide() {
        return cooperations.stream()
                .anyMatch(one -> one.isSide(organisation) && !one.publication().isNothing());
    }

    /** As an actor of the Kommune whose map everybody may see. */
    private boolean isOnPublicMap() {
        return registrations
                .partOf(organisation)
                .filter(kommune -> cooperations.stream()
                        .anyMatch(one -> one.kommune().equals(kommune)
                                && one.publication().shows(PublishedPart.NETWORK)))
                .filter(kommune -> placed.apply(kommune).contains(organisation))
                .isPresent();
    }
}
