package de.kooperationsbuch.query.cycle;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import java.time.Instant;

/** One cycle of a cooperation on a day, as known at an instant. */
record CycleAnswer(
        CooperationId cooperation,
        Instant knownAt,
        @JsonUnwrapped Cycle cycle) {}
