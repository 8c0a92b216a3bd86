package de.kooperationsbuch.app.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** {@code backup <directory for the book> <directory for the keys>}. */
public final class BackupCommand {
    public static final String WORD = "backup";
    private static final String USAGE = """
            Usage: backup <directory> <directory for keys>
              Writes two sets, book-<time> and keys-<time>. Keep them apart, the second one in few copies, and the master key apart from both.
            Environment: KOOPERATIONSBUCH_DATA, KOOPERATIONSBUCH_KEYS; the book may be running.
              For a PostgreSQL of your own: KOOPERATIONSBUCH_DATABASES=external, SPRING_FLYWAY_URL, SPRING_FLYWAY_USER, SPRING_FLYWAY_PASSWORD""";

    private BackupCommand() {}

    /** Returns the exit code: 0 if both sets are there, 1 if none is, 2 for wrong use. */
    public static int run(List<String> arguments, Map<String, String> environment) {
        if (arguments.size() != 2 || arguments.stream().anyMatch(argument -> argument.startsWith("-"))) {
            System.err.println(USAGE);
            return 2;
        }
        Path book = Path.of(arguments.get(0)).toAbsolutePath().normalize();
        Path keys = Path.of(arguments.get(1)).toAbsolutePath().normalize();
        try {
            if (book.startsWith(keys) || keys.startsWith(book))
                throw new Unusable("The keys go to a place of their own, not into " + book);
            return take(book, keys, Places.existing(environment));
        } catch (RuntimeException | IOException | SQLException failure) {
            System.err.println("No backup was taken. " + failure.getMessage());
            return 1;
        }
    }

    private static int take(Path book, Path keys, Place existing) throws IOException, SQLException {
        try (Place place = existing;
                Connection owner = place.owner()) {
            Backup.Taken taken = new Backup(owner, place.keys()).take(book, keys);
            System.out.printf("""
                    The book: %s
                    Its keys: %s
                    Keep them apart. The master key is in neither; keep a copy of it apart from both.
                    Checkpoint:
                    %s""", taken.book(), taken.keys(), taken.checkpoint());
            return 0;
        }
    }
}
