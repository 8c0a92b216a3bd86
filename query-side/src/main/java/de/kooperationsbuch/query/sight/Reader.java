package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who reads: a caller, as the book knows its organisation now.
 *
 * @param kommune its organisation if that is a Kommune, or the Kommune of which it is an office
 */
record Reader(Caller caller, @Nullable OrganisationId kommune) {
    static Reader of(Caller caller, Registrations registrations) {
        if (caller.organisation() == null) return new Reader(caller, null);
        Optional<OrganisationId> own = Optional.of(caller.organisation());
        return new Reader(
                caller,
                own.filter(registrations::isKommune)
                        .or(() -> registrations.partOf(caller.organisation()).filter(registrations::isKommune))
                        .orElse(null));
    }

    Optional<OrganisationId> organisation() {
        return Optional.ofNullable(caller.organisation());
    }

    /** Whether it reads as this organisation does: its own, or the Kommune of which it is an office. */
    boolean is(OrganisationId other) {
        return caller.isOf(other) || other.equals(kommune);
    }

    boolean isAmong(Collection<OrganisationId> organisations) {
        return organisations.stream().anyMatch(this::is);
    }
}
