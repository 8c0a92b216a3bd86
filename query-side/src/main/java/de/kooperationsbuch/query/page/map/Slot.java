package de.kooperationsbuch.query.page.map;

import de.kooperationsbuch.kernel.network.NetworkLevel;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A place of an actor in the picture, for all time; an actor that changed its level has two.
 *
 * @param level null for an end of a relation that was not placed on the map
 */
record Slot(OrganisationId actor, @Nullable NetworkLevel level) {
    static final Comparator<Slot> BY_SLUG =
            Comparator.comparing(slot -> slot.actor().value());
}
