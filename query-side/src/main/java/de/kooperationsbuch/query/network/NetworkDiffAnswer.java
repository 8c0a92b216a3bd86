package de.kooperationsbuch.query.network;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/** What changed on the map of a Kommune from one day to another, as known at an instant. */
record NetworkDiffAnswer(
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        @JsonUnwrapped NetworkDiff diff) {}
