package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.command.KnownOrganisation;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.personal.PersonId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known, and the organisations that earlier lines brought. */
record Arriving(References known, Map<OrganisationId, KnownOrganisation> organisations) implements References {
    @Override
    public Optional<KnownOrganisation> find(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id)).or(() -> known.find(id));
    }

    @Override
    public boolean isErased(Step recorded, @Nullable PersonId person) {
        return known.isErased(recorded, person);
    }

    @Override
    public boolean isErased(PersonId person) {
        return known.isErased(person);
    }
}
