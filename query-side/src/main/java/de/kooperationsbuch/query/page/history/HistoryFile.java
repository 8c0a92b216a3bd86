package de.kooperationsbuch.query.page.history;

import de.kooperationsbuch.query.export.Export;
import de.kooperationsbuch.query.export.Shown;
import de.kooperationsbuch.query.export.ShownStep;
import de.kooperationsbuch.query.page.Csv;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;

/** The forms in which the history is given away. */
enum HistoryFile {
    /** Envelopes as in an export. */
    NDJSON("application/x-ndjson") {
        @Override
        void write(Shown shown, OutputStream out) throws IOException {
            new Export(shown).write(out);
        }
    },

    /** For spreadsheets: one line a step, what it says as JSON in the last column. */
    CSV("text/csv;charset=UTF-8") {
        @Override
        void write(Shown shown, OutputStream out) throws IOException {
            Csv.Lines lines = Csv.lines(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            lines.write(HEADINGS);
            new Export(shown).each(step -> lines.write(line(shown.tell(step))));
            lines.end();
        }
    };

    private static final List<String> HEADINGS = List.of(
            "position",
            "recordedAt",
            "effectiveOn",
            "step",
            "stepId",
            "kind",
            "slug",
            "by",
            "recordedBy",
            "channel",
            "standing",
            "withheld",
            "data");

    private final MediaType type;

    HistoryFile(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    static HistoryFile of(String path) {
        return path.endsWith(".csv") ? CSV : NDJSON;
    }

    MediaType type() {
        return type;
    }

    String named() {
        return "verlauf." + name().toLowerCase(Locale.ROOT);
    }

    abstract void write(Shown shown, OutputStream out) throws IOException;

    private static List<?> line(ShownStep shown) {
        var line = shown.line();
        var step = shown.recorded().step();
        return Arrays.asList(
                shown.whole() ? shown.recorded().position() : null,
                line.get("recordedAt").asString(),
                step.step().effectiveOn().text(),
                step.stepName(),
                step.stepId(),
                step.step().subject().kind().field(),
                step.step().subject().slug(),
                step.step().by(),
                line.path("recordedBy").asString(""),
                shown.recorded().channel().word(),
                shown.stands().standing().name(),
                line.path("withheld").booleanValue(false),
                line.get("data").toString());
    }
}
