package de.kooperationsbuch.kernel.agreement;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Terms that every party agreed to, for the first time or as an amendment. */
public sealed interface AgreedTerms extends AgreementStep permits AgreementNegotiated, AgreementAmended {
    String title();

    List<OrganisationId> parties();

    Terms terms();

    PartialDate effectiveFrom();

    @Nullable
    PartialDate effectiveUntil();

    /** Whether the step arose from the acceptance of a version by all, and was not recorded directly. */
    default boolean arose() {
        return VersionId.isOne(stepId(), agreement());
    }
}
