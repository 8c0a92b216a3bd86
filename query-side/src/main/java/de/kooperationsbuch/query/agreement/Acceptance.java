package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.Instant;

/** A party agreed to a version: by tabling it, by accepting it, or by confirming what was recorded directly. */
public record Acceptance(OrganisationId by, Instant recordedAt, PartialDate on) {
    static Acceptance of(RecordedStep recorded) {
        return new Acceptance(
                recorded.step().step().by(),
                recorded.recordedAt(),
                recorded.step().step().effectiveOn());
    }
}
