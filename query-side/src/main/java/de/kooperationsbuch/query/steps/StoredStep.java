package de.kooperationsbuch.query.steps;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.json.BookMapper;
import java.util.Locale;
import org.bson.Document;

/** The form in which a step lies in a chunk: its recording beside the record's own JSON. */
final class StoredStep {
    private StoredStep() {}

    static Document of(RecordedStep recorded) {
        return new Document("position", recorded.position())
                .append("at", Micros.of(recorded.recordedAt()))
                .append("channel", recorded.channel().word())
                .append("step", recorded.step().stepName())
                .append("json", BookMapper.mapper().writeValueAsString(recorded.step()));
    }

    static long position(Document stored) {
        return stored.getLong("position");
    }

    static RecordedStep read(Document stored) {
        return new RecordedStep(
                position(stored),
                Micros.instant(stored.getLong("at")),
                Channel.valueOf(stored.getString("channel").toUpperCase(Locale.ROOT)),
                BookMapper.mapper().readValue(stored.getString("json"), type(stored.getString("step"))));
    }

    private static Class<? extends Step> type(String name) {
        return Catalogue.find(name)
                .orElseThrow(() -> new IllegalStateException("the catalogue has no step " + name))
                .type();
    }
}
