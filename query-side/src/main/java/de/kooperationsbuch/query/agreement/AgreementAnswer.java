package de.kooperationsbuch.query.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import java.time.Instant;
import java.time.LocalDate;

/** One agreement of a cooperation on a day, as known at an instant. */
record AgreementAnswer(
        String cooperation,
        AgreementId agreement,
        LocalDate asOf,
        Instant knownAt,
        @JsonUnwrapped AgreementView view) {}
