package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.query.sight.Sight;
import java.time.LocalDate;
import java.util.List;

/**
 * A movement of a placement: its type or its tendency became another one.
 *
 * @param on the first day of the new one
 * @param because the causes of the new placement, each once: those of the grades in the order of the criteria, then of the tendency
 */
public record Transition(
        CooperationId cooperation, LocalDate on, TypeAndTendency from, TypeAndTendency to, List<Cause> because) {
    /** The same without causes that may not be looked up; that it moved is told all the same. */
    public Transition seenBy(Sight sight) {
        return new Transition(cooperation, on, from, to, Cause.seenBy(sight, because));
    }
}
