package de.kooperationsbuch.verifier;

import java.util.Base64;

/**
 * Of which step a receipt says it is.
 *
 * @param tagKey under which the leaf is said to be filed; null if its reader may not know
 * @param event null if the receipt does not open the leaf
 */
record ReceiptStep(String subject, String stepId, byte[] tagKey, BundledEvent event) {

    /** The leaf is filed under this subject by this tag key, and of what the event says nothing else was recorded. */
    void require(Entry leaf) throws Broken {
        String position = Long.toString(leaf.position());
        if (tagKey != null && !tag(tagKey, subject).equals(leaf.tag()))
            throw new Broken("receipt.tag", position, subject, key());
        if (event == null) return;
        if (!event.content().equals(leaf.content())) throw new Broken("event.changed", position, subject);
        if (!event.stepId().equals(stepId))
            throw new Broken("event.claims", position, subject, stepId, event.stepId(), subject);
        Payload.of(event, subject);
    }

    /** In Base64, as parties compare it. */
    String key() {
        return Base64.getEncoder().encodeToString(tagKey);
    }

    /** What leaves of the subject carry. */
    static String tag(byte[] tagKey, String subject) {
        return Base64.getEncoder().encodeToString(Hashes.hmac(tagKey, Utf8.bytes(subject)));
    }
}
