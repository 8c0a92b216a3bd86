package de.kooperationsbuch.query.steps;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as MongoDB keeps them: whole microseconds since 1970, because its own dates have only milliseconds. */
final class Micros {
    private Micros() {}

    static long of(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
