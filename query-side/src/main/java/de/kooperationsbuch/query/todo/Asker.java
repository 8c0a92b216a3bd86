package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.query.standing.Standings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organisation that asks what waits for it.
 *
 * @param partOf what it is part of, such as an office of its Kommune
 */
public record Asker(OrganisationId organisation, @Nullable OrganisationId partOf) {
    /** @param organisation the steps of an organisation that is known, of which the registration comes first */
    static Asker of(Standings organisation) {
        OrganisationRegistered registered =
                (OrganisationRegistered) organisation.current().get(0).step();
        return new Asker(new OrganisationId(registered.step().subject().slug()), registered.partOf());
    }

    /** One that is part of no other. */
    public static Asker of(OrganisationId organisation) {
        return new Asker(organisation, null);
    }

    boolean speaksFor(Side side) {
        return is(side.organisation())
                || (side.withOffices() && side.organisation().equals(partOf));
    }

    boolean is(@Nullable OrganisationId other) {
        return organisation.equals(other);
    }

    /** Whether it, or what it is part of, is among these. */
    boolean isAmong(List<OrganisationId> organisations) {
        return organisations.contains(organisation) || (partOf != null && organisations.contains(partOf));
    }

    /** Whether it belongs to one of the two sides of a cooperation. */
    boolean isPartnerIn(CooperationOpened opened) {
        return speaksFor(new Side(opened.kommune(), true)) || speaksFor(new Side(opened.verbund(), false));
    }
}
