package de.kooperationsbuch.kernel.network;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.json.AsSeen;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Two actors of the map are related; a seat in a body has a voice.
 *
 * @param viaPerson a personal mandate, not the organisation's seat
 * @param body what the book knew of {@code to} at that moment; set by the write side for seats, never part of the envelope
 */
public record RelationEstablished(
        StepHeader step,
        @Fixed RelationId relation,
        @Fixed OrganisationId from,
        @Fixed OrganisationId to,
        @Fixed RelationKind kind,
        @Nullable Voice voice,
        @Nullable Boolean viaPerson,
        @AsSeen @Nullable BodySeen body)
        implements NetworkStep {
    public RelationEstablished seeing(BodySeen seen) {
        return new RelationEstablished(step, relation, from, to, kind, voice, viaPerson, seen);
    }
}
