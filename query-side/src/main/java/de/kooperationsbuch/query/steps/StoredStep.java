package de.kooperationsbuch.query.steps;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.json.BookMapper;
import java.util.Locale;

/**
 * The form in which a step lies in a chunk: {@code position micros channel Name {…}}, the record's own JSON at the end. One text, because a
 * document with fields for each takes five times the memory and the time.
 */
final class StoredStep {
    private static final int PARTS = 5;

    private StoredStep() {}

    static String of(RecordedStep recorded) {
        return String.join(
                " ",
                Long.toString(recorded.position()),
                Long.toString(Micros.of(recorded.recordedAt())),
                recorded.channel().word(),
                recorded.step().stepName(),
                BookMapper.mapper().writeValueAsString(recorded.step()));
    }

    static long position(String stored) {
        return Long.parseLong(stored, 0, stored.indexOf(' '), 10);
    }

    static RecordedStep read(String stored) {
        String[] parts = stored.split(" ", PARTS);
        return new RecordedStep(
                Long.parseLong(parts[0]),
                Micros.instant(Long.parseLong(parts[1])),
                Channel.valueOf(parts[2].toUpperCase(Locale.ROOT)),
                BookMapper.mapper().readValue(parts[4], type(parts[3])));
    }

    private static Class<? extends Step> type(String name) {
        return Catalogue.find(name)
                .orElseThrow(() -> new IllegalStateException("the catalogue has no step " + name))
                .type();
    }
}
