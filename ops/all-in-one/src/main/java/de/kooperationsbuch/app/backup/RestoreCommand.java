package de.kooperationsbuch.app.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code restore <book set> [--keys <keys set>] [--erased <list>]…}: first half, up to the point where the book itself can be asked. */
public final class RestoreCommand {
    public static final String WORD = "restore";
    private static final String USAGE = """
            Usage: restore <book-…> [--keys <keys-…>] [--erased <erased.list>]...
              --keys    the set with the keys of the vault; without it, texts and names read as erased
              --erased  a list of erasures that is newer than the backup; they are carried out again
            Environment: KOOPERATIONSBUCH_DATA (a directory without a book), KOOPERATIONSBUCH_KEYS, KOOPERATIONSBUCH_MASTER_KEY (the file; otherwise
              it has to lie at keys/master.key in that directory before)
              For a PostgreSQL of your own: KOOPERATIONSBUCH_DATABASES=external, SPRING_FLYWAY_URL, SPRING_FLYWAY_USER, SPRING_FLYWAY_PASSWORD""";

    private RestoreCommand() {}

    /**
     * @param exitCode 1 if nothing was brought back, 2 for wrong use
     * @param checkpoint that the book has to report afterwards
     * @param newLogKey whether the log goes on with a new key, because the old one was not brought back
     */
    public record Result(int exitCode, Optional<String> checkpoint, boolean newLogKey) {
        private static Result failed(int exitCode) {
            return new Result(exitCode, Optional.empty(), false);
        }
    }

    public static Result run(List<String> arguments, Map<String, String> environment) {
        Optional<Path> book = Optional.empty();
        Optional<Path> keys = Optional.empty();
        List<Path> erased = new ArrayList<>();
        for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
            String word = words.next();
            boolean option = word.startsWith("-");
            if (option && !words.hasNext() || !option && book.isPresent()) return usage();
            if (word.equals("--keys")) keys = Optional.of(Path.of(words.next()));
            else if (word.equals("--erased")) erased.add(Path.of(words.next()));
            else if (option) return usage();
            else book = Optional.of(Path.of(word));
        }
        return book.isEmpty() ? usage() : bringBack(book.get(), keys, erased, environment);
    }

    private static Result usage() {
        System.err.println(USAGE);
        return Result.failed(2);
    }

    private static Result bringBack(
            Path book, Optional<Path> keys, List<Path> erased, Map<String, String> environment) {
        try {
            Restore restore = new Restore(book, keys, erased, Places.keys(environment));
            bringBack(restore, Places.fresh(environment));
            Manifest manifest = restore.manifest();
            long events = manifest.tables().stream()
                    .filter(table -> table.name().equals("events"))
                    .mapToLong(Manifest.Copied::rows)
                    .sum();
            System.out.printf("%d events of %s were brought back. Now they are checked.%n", events, manifest.takenAt());
            if (erased.isEmpty())
                System.out.println("No newer list of erasures was named with --erased: what was erased after "
                        + manifest.takenAt() + " can be read again.");
            if (restore.leavesOutKeys())
                System.out.println(
                        "Without --keys the texts and names read as erased, and the log goes on with a new key: tell those who check it.");
            return new Result(0, Optional.ofNullable(manifest.checkpoint()), restore.leavesOutKeys());
        } catch (RuntimeException | IOException | SQLException failure) {
            System.err.println("Nothing was brought back. " + failure.getMessage());
            return Result.failed(1);
        }
    }

    private static void bringBack(Restore restore, Place fresh) throws IOException, SQLException {
        boolean done = false;
        try (Place place = fresh) {
            restore.run(place);
            done = true;
        } finally {
            if (!done) fresh.discard();
        }
    }
}
