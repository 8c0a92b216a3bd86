package de.kooperationsbuch.query.network;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;

/** The map of a Kommune on a day, as known at an instant. */
record NetworkAnswer(
        LocalDate asOf, Instant knownAt, @JsonUnwrapped NetworkView view) {}
