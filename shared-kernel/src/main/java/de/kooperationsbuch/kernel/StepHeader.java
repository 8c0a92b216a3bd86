package de.kooperationsbuch.kernel;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every step says beside its own data.
 *
 * @param by the organisation that records
 * @param effectiveOn when it happened, as precisely as it is known
 */
public record StepHeader(
        SubjectId subject,
        StepId stepId,
        OrganisationId by,
        PartialDate effectiveOn,
        @Nullable @Valid Source source,
        @Nullable List<@Valid Evidence> evidence) {}
