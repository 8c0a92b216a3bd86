package de.kooperationsbuch.query.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The figures of a picture as a file that spreadsheets read: RFC 4180, UTF-8, values as the interchange format writes them. */
public final class Csv {
    private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String FORMULA = "[=+\\-@\\t].*";

    private Csv() {}

    /** Line by line, for what is too long to be held; what breaks off half way is not ended. */
    public interface Lines {
        /** @param values absent ones are empty */
        void write(List<?> values);

        void end();
    }

    public static Lines lines(Writer text) {
        CsvWriter csv = CsvWriter.builder().build(text);
        return new Lines() {
            @Override
            public void write(List<?> values) {
                csv.writeRecord(values.stream().map(Csv::cell).toList());
            }

            @Override
            public void end() {
                try {
                    csv.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /**
     * @param name of the file, without its ending
     * @param rows of as many values as there are headings; absent ones are empty
     */
    public static ResponseEntity<byte[]> of(String name, List<String> headings, List<? extends List<?>> rows) {
        StringWriter text = new StringWriter();
        Lines lines = lines(text);
        lines.write(headings);
        rows.forEach(lines::write);
        lines.end();
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What a spreadsheet would take for a formula is marked as text. */
    private static String cell(@Nullable Object value) {
        String text = Objects.toString(value, "");
        boolean number = value instanceof Number;
        return !number && text.matches("(?s)" + FORMULA) ? "'" + text : text;
    }
}
