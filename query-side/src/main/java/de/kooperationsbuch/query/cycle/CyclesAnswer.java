package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.cooperation.CooperationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All cycles of a cooperation on a day, as known at an instant: the same figures in a row.
 *
 * @param cycles in the order of their days
 */
record CyclesAnswer(CooperationId cooperation, LocalDate asOf, Instant knownAt, List<CycleRow> cycles) {}
