package de.kooperationsbuch.query.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.personal.TextKeys;
import de.kooperationsbuch.kernel.transparency.StoredEvent;
import de.kooperationsbuch.kernel.transparency.SubjectSecret;
import org.jspecify.annotations.Nullable;

/** All that opens the leaf of one event: whoever has it can show what was recorded, to the byte. What is bytes is Base64. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenedEvent(
        String salt,
        String type,
        String payloadType,
        @Nullable String revision,
        String eventId,
        String stepId,
        String payload,
        String metaData,
        @Nullable String textKey) {

    static OpenedEvent of(StoredEvent event, SubjectSecret secret, TextKeys keys) {
        return new OpenedEvent(
                Base64Text.of(secret.salt(event.position())),
                event.type(),
                event.payloadType(),
                event.payloadRevision(),
                event.eventId(),
                event.stepId(),
                Base64Text.of(event.payload()),
                Base64Text.of(event.metaData()),
                textKey(event, keys));
    }

    /** Of a row that somebody spoilt there may be no such step. */
    private static @Nullable String textKey(StoredEvent event, TextKeys keys) {
        if (!event.stepId().matches(StepId.PATTERN)) return null;
        return keys.find(SubjectId.parse(event.subject()), new StepId(event.stepId()))
                .map(Base64Text::of)
                .orElse(null);
    }
}
