package de.kooperationsbuch.kernel.transparency;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the event table, byte for byte.
 *
 * @param position from 1, without gaps
 * @param recordedAt in microseconds
 * @param subject such as {@code cooperation:dresden-afropa}
 * @param sequence within the subject, from 0, without gaps
 * @param type of the aggregate
 */
public record StoredEvent(
        long position,
        Instant recordedAt,
        String subject,
        long sequence,
        String type,
        String payloadType,
        @Nullable String payloadRevision,
        String eventId,
        String stepId,
        byte[] payload,
        byte[] metaData) {

    /** What a leaf holds the hash of: each part after its length in four bytes, the most significant first. */
    byte[] content() {
        ByteArrayOutputStream content = new ByteArrayOutputStream(payload.length + metaData.length + 256);
        for (String part :
                new String[] {type, payloadType, payloadRevision == null ? "" : payloadRevision, eventId, stepId})
            add(content, part.getBytes(StandardCharsets.UTF_8));
        add(content, payload);
        add(content, metaData);
        return content.toByteArray();
    }

    private static void add(ByteArrayOutputStream content, byte[] part) {
        content.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        content.writeBytes(part);
    }
}
