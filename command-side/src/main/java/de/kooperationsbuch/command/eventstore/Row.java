package de.kooperationsbuch.command.eventstore;

import de.kooperationsbuch.command.vault.TextKey;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.organisation.Registration;
import de.kooperationsbuch.kernel.standing.RecordChange;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * An event as the table keeps it, without position and instant, which the append gives.
 *
 * @param organisationKind what the lookup of organisations learns from this event, or null
 * @param textKey under which its texts were sealed; null if none were
 */
public record Row(
        String aggregateIdentifier,
        long sequenceNumber,
        String type,
        String eventIdentifier,
        String payloadType,
        @Nullable String payloadRevision,
        byte[] payload,
        byte[] metaData,
        String stepId,
        @Nullable String organisationKind,
        @Nullable String organisationPartOf,
        @Nullable TextKey textKey) {

    public static Row of(DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        SerializedObject<byte[]> metaData = event.serializeMetaData(serializer, byte[].class);
        Step step = (Step) event.getPayload();
        Registration registration = registration(step);
        return new Row(
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getType(),
                event.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metaData.getData(),
                step.stepId().value(),
                registration == null ? null : registration.kind().name(),
                registration == null ? null : slug(registration.partOf()),
                payload instanceof SealedStep sealed ? sealed.textKey() : null);
    }

    private static @Nullable Registration registration(Step step) {
        if (step instanceof OrganisationRegistered registered) return Registration.of(registered);
        return step instanceof RecordChange change ? change.registration() : null;
    }

    private static @Nullable String slug(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }

    /** The key of its texts as it is stored, or null. */
    public byte @Nullable [] wrappedTextKey() {
        return textKey == null ? null : textKey.wrapped();
    }

    /** The slug of the organisation that the lookup learns, or null. */
    public @Nullable String organisationSlug() {
        return organisationKind == null ? null : aggregateIdentifier.substring(aggregateIdentifier.indexOf(':') + 1);
    }
}
