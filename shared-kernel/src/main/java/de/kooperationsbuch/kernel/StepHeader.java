package de.kooperationsbuch.kernel;

import de.kooperationsbuch.kernel.json.AsSeen;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every step says beside its own data.
 *
 * @param by the organisation that records
 * @param effectiveOn when it happened, as precisely as it is known
 * @param partOf what the book knew {@code by} to be part of at that moment, such as an office of its Kommune; set by the write side, never part of the
 *     envelope
 */
public record StepHeader(
        SubjectId subject,
        StepId stepId,
        OrganisationId by,
        PartialDate effectiveOn,
        @Nullable @Valid Source source,
        @Nullable List<@Valid Evidence> evidence,
        @AsSeen @Nullable OrganisationId partOf) {
    public StepHeader seeing(@Nullable OrganisationId seen) {
        return new StepHeader(subject, stepId, by, effectiveOn, source, evidence, seen);
    }
}
