package de.kooperationsbuch.query.steps;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.json.BookMapper;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a step lies in a chunk: {@code position micros channel account Name {…}}, the stored JSON at the end with its texts and persons sealed, nothing
 * where no account is known. One text, because a document with fields for each takes five times the memory and the time.
 */
final class StoredStep {
    private static final int PARTS = 6;

    private StoredStep() {}

    static String of(LoggedStep step) {
        RecordedStep recorded = step.recorded();
        return String.join(
                " ",
                Long.toString(recorded.position()),
                Long.toString(Micros.of(recorded.recordedAt())),
                recorded.channel().word(),
                account(recorded.recordedBy()),
                recorded.step().stepName(),
                step.stored());
    }

    static long position(String stored) {
        return Long.parseLong(stored, 0, stored.indexOf(' '), 10);
    }

    /** @param opens what is sealed in the stored JSON, or leaves it closed */
    static RecordedStep read(String stored, UnaryOperator<byte[]> opens) {
        String[] parts = stored.split(" ", PARTS);
        return new RecordedStep(
                Long.parseLong(parts[0]),
                Micros.instant(Long.parseLong(parts[1])),
                parts[3].isEmpty() ? null : URLDecoder.decode(parts[3], StandardCharsets.UTF_8),
                Channel.valueOf(parts[2].toUpperCase(Locale.ROOT)),
                BookMapper.mapper().readValue(opens.apply(parts[5].getBytes(StandardCharsets.UTF_8)), type(parts[4])));
    }

    /** Without blanks, whatever a restored line may have said. */
    private static String account(@Nullable String recordedBy) {
        return recordedBy == null ? "" : URLEncoder.encode(recordedBy, StandardCharsets.UTF_8);
    }

    private static Class<? extends Step> type(String name) {
        return Catalogue.find(name)
                .orElseThrow(() -> new IllegalStateException("the catalogue has no step " + name))
                .type();
    }
}
