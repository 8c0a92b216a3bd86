package de.kooperationsbuch.query.proof;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.personal.TextKeys;
import de.kooperationsbuch.kernel.transparency.Checkpoint;
import de.kooperationsbuch.kernel.transparency.StoredEvent;
import de.kooperationsbuch.kernel.transparency.SubjectSecret;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Everything that shows, without the book, that the history of a subject is complete and unchanged up to a checkpoint. It is written from the event table as it is, even if that
 * no longer fits the log: then the bundle shows just this.
 *
 * @param opened positions of events that its reader may have; of all others only place and proof are written
 */
record Bundle(SubjectId subject, Checkpoint checkpoint, SubjectSecret secret, Set<Long> opened) {
    private static final int AT_ONCE = 4_096;

    void write(TransparencyLog log, TextKeys keys, OutputStream lines) throws IOException {
        lines.write(new JsonLine()
                .text("bundle", "kooperationsbuch-bundle/1")
                .text("subject", subject.toString())
                .text("tagKey", Base64Text.of(secret.tagKey()))
                .end());
        for (String signer : Signers.of(checkpoint.note(), log.keys()))
            lines.write(new JsonLine().text("key", signer).end());
        lines.write(new JsonLine().text("checkpoint", checkpoint.note()).end());
        for (long from = 0; from < checkpoint.size(); from += AT_ONCE)
            log.entries(from, Math.min(checkpoint.size(), from + AT_ONCE), entry -> leaf(entry, lines));
        List<StoredEvent> events = log.events(subject, checkpoint.size() - 1);
        for (StoredEvent event : events)
            lines.write(line(event, Base64Text.of(log.inclusion(event.position(), checkpoint.size())), keys));
        lines.write(new JsonLine().number("end", events.size()).end());
    }

    private static void leaf(byte[] entry, OutputStream lines) {
        try {
            lines.write(new JsonLine()
                    .text("leaf", new String(entry, StandardCharsets.UTF_8))
                    .end());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] line(StoredEvent event, List<String> proof, TextKeys keys) {
        if (!opened.contains(event.position()))
            return new JsonLine()
                    .number("withheld", event.position())
                    .texts("proof", proof)
                    .end();
        OpenedEvent content = OpenedEvent.of(event, secret, keys);
        return new JsonLine()
                .number("event", event.position())
                .text("salt", content.salt())
                .text("type", content.type())
                .text("payloadType", content.payloadType())
                .textIfAny("revision", content.revision())
                .text("eventId", content.eventId())
                .text("stepId", content.stepId())
                .text("payload", content.payload())
                .text("metaData", content.metaData())
                .textIfAny("textKey", content.textKey())
                .texts("proof", proof)
                .end();
    }
}
