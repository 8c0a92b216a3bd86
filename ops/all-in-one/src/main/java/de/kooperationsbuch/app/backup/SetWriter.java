package de.kooperationsbuch.app.backup;

import de.kooperationsbuch.app.backup.Manifest.Copied;
import de.kooperationsbuch.app.backup.Manifest.Kept;
import de.kooperationsbuch.command.vault.OnDisk;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.util.FileSystemUtils;

/** Writes one set into a directory that appears under its name only when it is whole. */
final class SetWriter {
    private final SetName set;
    private final Path unfinished;
    private final Path directory;
    private final List<Copied> tables = new ArrayList<>();
    private final List<Kept> files = new ArrayList<>();
    private boolean finished;

    SetWriter(SetName set, Path parent, String stamp) throws IOException {
        this.set = set;
        this.directory = parent.resolve(set.word() + "-" + stamp);
        this.unfinished = parent.resolve("." + set.word() + "-" + stamp + ".unfinished");
        var own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(parent);
        if (Files.exists(directory)) throw new Unusable(directory + " is there already");
        Files.createDirectory(unfinished, own);
    }

    void copy(Connection connection, Table table) throws IOException, SQLException {
        String name = table.qualified() + ".copy.gz";
        Path file = unfinished.resolve(name);
        long rows;
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY " + table.quoted() + " " + table.quotedColumns() + " TO STDOUT", out);
        }
        tables.add(new Copied(table.schema(), table.name(), table.columns(), rows, name, Digest.of(file)));
    }

    /** What belongs to the keys beside the vault. */
    void keep(KeyPlace keys) throws IOException {
        for (Path name : keys.kept()) keep(keys.directory().resolve(name), "files/" + name);
    }

    private void keep(Path file, String name) throws IOException {
        Path copy = unfinished.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        files.add(new Kept(name, Digest.of(copy)));
    }

    /** Says what the set holds; all of it is on disk afterwards. */
    void describe(String takenAt, String schema, @Nullable String checkpoint) throws IOException {
        new Manifest(Manifest.FORMAT, set.word(), takenAt, schema, checkpoint, tables, files).write(unfinished);
        try (Stream<Path> written = Files.walk(unfinished)) {
            for (Path path : written.toList()) OnDisk.force(path);
        }
    }

    Path finish() throws IOException {
        Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        finished = true;
        OnDisk.force(directory.getParent());
        return directory;
    }

    /** Takes away what was begun, or finished alone. */
    void discard() throws IOException {
        FileSystemUtils.deleteRecursively(finished ? directory : unfinished);
    }
}
