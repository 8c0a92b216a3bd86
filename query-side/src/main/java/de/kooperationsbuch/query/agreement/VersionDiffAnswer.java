package de.kooperationsbuch.query.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import java.time.Instant;

/** What changed from one version of an agreement to another, as known at an instant. */
record VersionDiffAnswer(
        String cooperation,
        AgreementId agreement,
        int from,
        int to,
        Instant knownAt,
        @JsonUnwrapped VersionDiff diff) {
    static VersionDiffAnswer of(String cooperation, AgreementId agreement, Version from, Version to, Instant knownAt) {
        return new VersionDiffAnswer(
                cooperation, agreement, from.number(), to.number(), knownAt, VersionDiff.between(from, to));
    }
}
