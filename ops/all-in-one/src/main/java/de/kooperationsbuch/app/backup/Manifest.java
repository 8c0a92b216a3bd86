package de.kooperationsbuch.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a set holds, beside it as JSON.
 *
 * @param set {@code book} or {@code keys}
 * @param takenAt RFC 3339; all tables are as they were at this one instant
 * @param schema version of the tables
 * @param checkpoint the latest signed note of the log, in the set of the book
 * @param files other than tables, as they lay in the directory of the keys
 */
record Manifest(
        String format,
        String set,
        String takenAt,
        String schema,
        @Nullable String checkpoint,
        List<Copied> tables,
        List<Kept> files) {
    static final String FORMAT = "kooperationsbuch-backup/1";
    private static final String FILE = "manifest.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    /** A table in PostgreSQL's text format for COPY, compressed. */
    record Copied(String schema, String name, List<String> columns, long rows, String file, String sha256) {
        Table table() {
            return new Table(schema, name, columns);
        }
    }

    record Kept(String file, String sha256) {}

    void write(Path directory) throws IOException {
        Files.write(directory.resolve(FILE), JSON.writeValueAsBytes(this));
    }

    /** @throws Unusable if that is no set of this kind that this version can read */
    static Manifest read(Path directory, SetName set) throws IOException {
        Path file = directory.resolve(FILE);
        if (Files.notExists(file)) throw new Unusable(directory + " holds no backup: " + FILE + " is missing");
        try {
            Manifest manifest = JSON.readValue(Files.readAllBytes(file), Manifest.class);
            if (!FORMAT.equals(manifest.format) || !set.word().equals(manifest.set))
                throw new Unusable(directory + " holds " + manifest.format + " " + manifest.set + ", expected " + FORMAT
                        + " " + set.word());
            return manifest;
        } catch (JacksonException e) {
            throw new Unusable(file + " cannot be read: " + e.getOriginalMessage());
        }
    }
}
