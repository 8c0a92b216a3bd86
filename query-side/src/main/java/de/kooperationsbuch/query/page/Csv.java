package de.kooperationsbuch.query.page;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
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

    /**
     * @param name of the file, without its ending
     * @param rows of as many values as there are headings; absent ones are empty
     */
    public static ResponseEntity<byte[]> of(String name, List<String> headings, List<? extends List<?>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(headings);
            for (List<?> row : rows) csv.writeRecord(row.stream().map(Csv::cell).toList());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
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
