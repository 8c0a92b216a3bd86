package de.kooperationsbuch.app.backup;

import de.kooperationsbuch.app.backup.Manifest.Copied;
import de.kooperationsbuch.app.backup.Manifest.Kept;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;

/** Writes one set into a directory that appears under its name only when it is whole. */
final class SetWriter {
    private static final String MASTER_KEY = "master.key";
    private final SetName set;
    private final Path unfinished;
    private final Path directory;
    private final List<Copied> tables = new ArrayList<>();
    private final List<Kept> files = new ArrayList<>();

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

    /** Everything in the directory of the keys but the master key. */
    void keep(Path keys) throws IOException {
        if (Files.notExists(keys)) return;
        try (Stream<Path> found = Files.walk(keys)) {
            for (Path file : found.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !path.getFileName().toString().equals(MASTER_KEY))
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList()) keep(file, "files/" + keys.relativize(file));
        }
    }

    private void keep(Path file, String name) throws IOException {
        Path copy = unfinished.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        files.add(new Kept(name, Digest.of(copy)));
    }

    Path finish(String takenAt, String schema, String checkpoint) throws IOException {
        new Manifest(Manifest.FORMAT, set.word(), takenAt, schema, checkpoint, tables, files).write(unfinished);
        return Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
    }
}
