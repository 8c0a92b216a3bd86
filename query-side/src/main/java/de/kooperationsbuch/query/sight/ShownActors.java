package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.publication.PublishedPart;
import java.util.List;

/**
 * Which actors of a map are shown to everybody, and which to a Verbund that works with the Kommune.
 *
 * @param cooperations those of the Kommune
 */
record ShownActors(Reader reader, OrganisationId kommune, List<Readership> cooperations, Registrations registrations) {

    /** Whether anything is. */
    boolean toEverybody() {
        return cooperations.stream().anyMatch(ShownActors::isShown);
    }

    /** The Kommune's own actors, and each Verbund that agreed with the Kommune to be shown. */
    boolean toEverybody(OrganisationId actor) {
        return toEverybody() && (actor.equals(kommune) || isAgreed(actor) || isOfTheKommune(actor));
    }

    /** Whether the reader belongs to a Verbund that works with the Kommune. */
    boolean isPartner() {
        return cooperations.stream().anyMatch(one -> reader.is(one.verbund()) || one.isJoinedBy(reader));
    }

    /** Everybody but another Verbund that did not agree to be shown. */
    boolean toPartner(OrganisationId actor) {
        return isAgreed(actor) || isOwnVerbund(actor) || !isVerbund(actor);
    }

    private boolean isAgreed(OrganisationId actor) {
        return cooperations.stream()
                .anyMatch(one -> isShown(one) && one.verbund().equals(actor));
    }

    private boolean isOwnVerbund(OrganisationId actor) {
        return reader.is(actor)
                || cooperations.stream().anyMatch(one -> one.verbund().equals(actor) && one.isJoinedBy(reader));
    }

    private boolean isVerbund(OrganisationId actor) {
        return registrations.isVerbund(actor)
                || cooperations.stream().anyMatch(one -> one.verbund().equals(actor));
    }

    private boolean isOfTheKommune(OrganisationId actor) {
        return registrations.partOf(actor).filter(kommune::equals).isPresent();
    }

    private static boolean isShown(Readership cooperation) {
        return cooperation.publication().shows(PublishedPart.NETWORK);
    }
}
