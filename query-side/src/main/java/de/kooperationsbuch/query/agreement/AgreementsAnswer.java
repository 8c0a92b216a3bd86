package de.kooperationsbuch.query.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The agreements of a cooperation on a day, as known at an instant.
 *
 * @param agreements in the order in which they were first recorded
 */
record AgreementsAnswer(String cooperation, LocalDate asOf, Instant knownAt, List<AgreementEntry> agreements) {
    static AgreementsAnswer of(String cooperation, List<Agreement> agreements, LocalDate asOf, Instant knownAt) {
        return new AgreementsAnswer(
                cooperation,
                asOf,
                knownAt,
                agreements.stream()
                        .map(agreement -> AgreementEntry.of(agreement, asOf))
                        .toList());
    }
}
