package de.kooperationsbuch.app.backup;

import de.kooperationsbuch.app.backup.Manifest.Copied;
import de.kooperationsbuch.app.backup.Manifest.Kept;
import de.kooperationsbuch.command.vault.OnDisk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Brings one set back, after it was found whole. */
final class SetReader {
    private static final String IDENTITY = "SELECT pg_get_serial_sequence('%s', '%s')";
    private static final String MOVE = "SELECT setval('%s', coalesce((SELECT max(\"%s\") FROM %s), 0) + 1, false)";
    private final Path directory;
    private final Manifest manifest;

    /** @throws Unusable if a file is missing or damaged */
    SetReader(Path directory, SetName set) throws IOException {
        this.directory = directory;
        this.manifest = Manifest.read(directory, set);
        for (Copied table : manifest.tables()) Digest.require(directory.resolve(table.file()), table.sha256());
        for (Kept kept : manifest.files()) Digest.require(directory.resolve(kept.file()), kept.sha256());
    }

    Manifest manifest() {
        return manifest;
    }

    /** By what the master key is recognised under which the keys of this set are wrapped; none if there are none yet. */
    Optional<byte[]> fingerprint() throws IOException {
        Copied master = manifest.tables().stream()
                .filter(table -> table.name().equals("master"))
                .findFirst()
                .orElseThrow(() -> new Unusable(directory + " lacks the table of the master key"));
        try (InputStream rows = new GZIPInputStream(Files.newInputStream(directory.resolve(master.file())))) {
            return new String(rows.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(row -> row.split("\t")[master.columns().indexOf("fingerprint")])
                    .map(bytes -> HexFormat.of().parseHex(bytes.substring(bytes.indexOf('x') + 1)))
                    .findFirst();
        }
    }

    /** Into tables that the migrations just made; what these put there gives way. */
    void fill(Connection owner) throws IOException, SQLException {
        for (Copied copied : manifest.tables()) {
            Table table = copied.table();
            empty(owner, table);
            long rows = read(owner, table, directory.resolve(copied.file()));
            if (rows != copied.rows())
                throw new Unusable(copied.file() + " holds " + rows + " rows, the manifest says " + copied.rows());
            moveIdentities(owner, table);
        }
    }

    /** The rules that nothing is deleted are for books that are in use; they hold again when the transaction is over. */
    private static void empty(Connection owner, Table table) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("ALTER TABLE " + table.quoted() + " DISABLE TRIGGER USER");
            statement.execute("DELETE FROM " + table.quoted());
            statement.execute("ALTER TABLE " + table.quoted() + " ENABLE TRIGGER USER");
        }
    }

    private static long read(Connection owner, Table table, Path file) throws IOException, SQLException {
        try (InputStream rows = new GZIPInputStream(Files.newInputStream(file))) {
            return owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table.quoted() + " " + table.quotedColumns() + " FROM STDIN", rows);
        }
    }

    /** What counts on by itself goes on after what was brought back. */
    private static void moveIdentities(Connection owner, Table table) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String column : table.columns()) {
                String sequence = sequence(statement, table, column);
                if (sequence != null) statement.execute(MOVE.formatted(sequence, column, table.quoted()));
            }
        }
    }

    private static @Nullable String sequence(Statement statement, Table table, String column) throws SQLException {
        try (ResultSet row = statement.executeQuery(IDENTITY.formatted(table.quoted(), column))) {
            row.next();
            return row.getString(1);
        }
    }

    /**
     * The files of the keys, each under its name; what lies there already stays.
     *
     * @param laid learns of each before it is there
     */
    void lay(Path keys, List<Path> laid) throws IOException {
        for (Map.Entry<Path, Path> one : files(keys).entrySet()) {
            Path file = one.getValue();
            if (Files.exists(file)) continue;
            Files.createDirectories(file.getParent());
            laid.add(file);
            Files.copy(one.getKey(), file, StandardCopyOption.COPY_ATTRIBUTES);
            OnDisk.force(file);
            OnDisk.force(file.getParent());
        }
    }

    /** Where each file of the set goes to. */
    private Map<Path, Path> files(Path keys) {
        Map<Path, Path> files = new LinkedHashMap<>();
        for (Kept kept : manifest.files()) {
            Path file = keys.resolve(kept.file().substring("files/".length())).normalize();
            if (!file.startsWith(keys))
                throw new Unusable("The backup names a file outside of its place: " + kept.file());
            files.put(directory.resolve(kept.file()), file);
        }
        return files;
    }
}
