package de.kooperationsbuch.verifier;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;

/**
 * An event as a bundle has it.
 *
 * @param revision empty if the payload has none
 * @param textKey null if the bundle does not open the texts of the step
 */
record BundledEvent(
        long position,
        byte[] salt,
        String type,
        String payloadType,
        String revision,
        String eventId,
        String stepId,
        byte[] payload,
        byte[] metaData,
        byte[] textKey,
        List<byte[]> proof) {

    static BundledEvent of(CanonicalLine line) throws Broken {
        BundledEvent event = new BundledEvent(
                line.expect("{\"event\":").number(),
                line.expect(",\"salt\":").hash(),
                line.expect(",\"type\":").text(),
                line.expect(",\"payloadType\":").text(),
                line.skips(",\"revision\":") ? notEmpty(line.text()) : "",
                line.expect(",\"eventId\":").text(),
                line.expect(",\"stepId\":").text(),
                line.expect(",\"payload\":").base64(),
                line.expect(",\"metaData\":").base64(),
                line.skips(",\"textKey\":") ? line.hash() : null,
                line.expect(",\"proof\":").hashes());
        line.expect("}").end();
        return event;
    }

    /** What its leaf has to say of its content, in Base64. */
    String content() {
        ByteArrayOutputStream parts = new ByteArrayOutputStream(payload.length + metaData.length + 256);
        for (String part : List.of(type, payloadType, revision, eventId, stepId)) add(parts, Utf8.bytes(part));
        add(parts, payload);
        add(parts, metaData);
        return Base64.getEncoder().encodeToString(Hashes.of(salt, parts.toByteArray()));
    }

    private static void add(ByteArrayOutputStream parts, byte[] part) {
        parts.writeBytes(ByteBuffer.allocate(4).putInt(part.length).array());
        parts.writeBytes(part);
    }

    private static String notEmpty(String revision) throws Broken {
        if (revision.isEmpty()) throw new Broken("revision");
        return revision;
    }
}
