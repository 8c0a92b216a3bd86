package de.kooperationsbuch.verifier;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** An event as its book stores it, with what its leaf is made of. */
record TestEvent(
        int position,
        String recordedAt,
        String subject,
        long sequence,
        byte[] salt,
        String payloadType,
        String revision,
        String stepId,
        byte[] payload,
        byte[] textKey) {

    String eventId() {
        return "e-" + stepId;
    }

    byte[] metaData() {
        return "{\"account\":\"afropa\"}".getBytes(StandardCharsets.UTF_8);
    }

    byte[] entry(byte[] tagKey) {
        byte[] tag = Hashes.hmac(tagKey, subject.getBytes(StandardCharsets.UTF_8));
        String entry = "kooperationsbuch/1 %d %s %s %d %s"
                .formatted(position, recordedAt, base64(tag), sequence, base64(content()));
        return entry.getBytes(StandardCharsets.UTF_8);
    }

    String line(List<byte[]> proof) {
        StringBuilder line = new StringBuilder("{\"event\":" + position);
        line.append(member("salt", base64(salt))).append(member("type", "Subject"));
        line.append(member("payloadType", payloadType));
        if (!revision.isEmpty()) line.append(member("revision", revision));
        line.append(member("eventId", eventId())).append(member("stepId", stepId));
        line.append(member("payload", base64(payload))).append(member("metaData", base64(metaData())));
        if (textKey != null) line.append(member("textKey", base64(textKey)));
        return line.append(",\"proof\":").append(hashes(proof)).append("}").toString();
    }

    String withheld(List<byte[]> proof) {
        return "{\"withheld\":" + position + ",\"proof\":" + hashes(proof) + "}";
    }

    /** The receipt of the event from a whole book. */
    String receipt(TestBook book) {
        String note = book.checkpoint(book.leaves.size(), book.key);
        StringBuilder receipt = new StringBuilder("{\"subject\":\"" + subject + "\"").append(member("stepId", stepId));
        receipt.append(",\"index\":").append(position);
        receipt.append(member("leaf", new String(book.leaves.get(position), StandardCharsets.UTF_8)));
        receipt.append(",\"proof\":").append(hashes(book.tree.inclusion(position, book.leaves.size())));
        receipt.append(member("checkpoint", note.replace("\n", "\\n")));
        receipt.append(",\"keys\":[\"").append(book.key.verifier()).append("\"]");
        receipt.append(member("tagKey", base64(book.tagKey(subject))));
        String event =
                line(List.of()).replace("{\"event\":" + position + ",", "{").replace(",\"proof\":[]", "");
        return receipt.append(",\"event\":").append(event).append("}").toString();
    }

    TestEvent saying(byte[] other) {
        return new TestEvent(
                position, recordedAt, subject, sequence, salt, payloadType, revision, stepId, other, textKey);
    }

    static String hashes(List<byte[]> hashes) {
        return "["
                + String.join(
                        ",",
                        hashes.stream().map(hash -> "\"" + base64(hash) + "\"").toList())
                + "]";
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String member(String name, String value) {
        return ",\"" + name + "\":\"" + value + "\"";
    }

    private byte[] content() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(salt);
        for (String part : List.of("Subject", payloadType, revision, eventId(), stepId))
            add(content, part.getBytes(StandardCharsets.UTF_8));
        add(content, payload);
        add(content, metaData());
        return NaiveTree.sha256(content.toByteArray());
    }

    private static void add(ByteArrayOutputStream content, byte[] part) {
        content.writeBytes(ByteBuffer.allocate(4).putInt(part.length).array());
        content.writeBytes(part);
    }
}
