package de.kooperationsbuch.query.funding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/** The funding of a cooperation on a day, as known at an instant. */
record FundingAnswer(
        LocalDate asOf, Instant knownAt, @JsonUnwrapped FundingView view) {}
