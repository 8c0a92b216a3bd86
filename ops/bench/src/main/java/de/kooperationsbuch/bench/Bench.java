package de.kooperationsbuch.bench;

import de.kooperationsbuch.command.importing.Import;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs everything once and prints one table. */
public final class Bench {
    private static final int ROUNDS = 5;
    private static final Set<String> ALL =
            Set.of("imports", "writes", "log", "reads", "tokens", "pages", "starts", "memory");
    private static final int LINES = 50_000;

    private Bench() {}

    /** @param parts which of {@link #ALL} to run; all if none is named */
    public static void main(String[] parts) throws Exception {
        Path directory = Files.createTempDirectory("kooperationsbuch-bench");
        Table table = new Table();
        try {
            Set<String> wanted = parts.length == 0 ? ALL : Set.of(parts);
            if (wanted.contains("writes") || wanted.contains("imports"))
                run("the write side", table, () -> writeSide(directory, wanted, table));
            if (wanted.contains("log")) run("the log", table, () -> log(directory, table));
            if (wanted.contains("reads")) run("the read side", table, () -> readSide(directory, table));
            if (wanted.contains("tokens"))
                run("tokens", table, () -> Tokens.measure(directory.resolve("tokens"), table));
            if (wanted.contains("pages")) run("pages", table, () -> PageTimes.measure(directory, table));
            if (wanted.contains("starts"))
                run("starts", table, () -> Starts.measure(directory.resolve("starts"), table));
            if (wanted.contains("memory")) run("memory", table, () -> Memory.measure(directory, table));
        } finally {
            table.print(System.out);
            delete(directory);
        }
    }

    private interface Part {
        void run() throws Exception;
    }

    /** A part that cannot be measured is said to be so, and the others are. */
    private static void run(String name, Table table, Part part) {
        try {
            part.run();
        } catch (Exception e) {
            table.add(Line.plain(name, "not measured"));
            e.printStackTrace();
        }
    }

    private static void writeSide(Path directory, Set<String> parts, Table table) throws Exception {
        try (var context = WriteSide.start(directory.resolve("write-side"))) {
            if (parts.contains("imports"))
                new ImportRounds(context.getBean(Import.class), directory, LINES).measure(ROUNDS, 10_000, table);
            if (parts.contains("writes")) {
                WriteRounds writes = new WriteRounds(context, MadeUp::silent);
                writes.measure(16, "", 0.7, table);
                writes.measure(1, "", 0.45, table);
                new WriteRounds(context, MadeUp::noted).measure(16, ", a sealed text each", 0, table);
            }
            JdbcClient jdbc = JdbcClient.create(context.getBean(DataSource.class));
            for (String setting : new String[] {"fsync", "synchronous_commit"})
                table.add(Line.plain(
                        "SHOW " + setting,
                        jdbc.sql("SHOW " + setting).query(String.class).single()));
        }
    }

    private static void log(Path directory, Table table) throws Exception {
        try (var context = WriteSide.start(directory.resolve("log"))) {
            new LogPace(context, directory).measure(table);
        }
        try (var context = WriteSide.start(directory.resolve("million"))) {
            new MillionLeaves(context).measure(table);
        }
        BundleTimes.measure(directory, table);
    }

    private static void readSide(Path directory, Table table) throws Exception {
        try (WholeBook book = new WholeBook(directory.resolve("whole-book"))) {
            Path file = ImportFile.write(directory.resolve("reads.ndjson"), "read", LINES / Reads.STEPS, Reads.STEPS);
            Api importer = book.as(Api.IMPORTER);
            importer.post("/api/imports", "application/x-ndjson", file);
            new Rebuilding(book).measure(ROUNDS, table);
            new Reads(book, "read-0").measure(table);
            Path years = CommonYears.write(directory.resolve("years.ndjson"), Reads.STEPS);
            String imported = importer.post("/api/imports", "application/x-ndjson", years);
            book.api().getAfter(Api.position(imported), "/api/cooperations?size=1");
            new Reads(book, CommonYears.COOPERATION).measureYears(table);
            new WriteRounds(book.context(), MadeUp::nth).measure(16, ", read side following", 0, table);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
