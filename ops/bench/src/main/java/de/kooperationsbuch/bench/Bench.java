package de.kooperationsbuch.bench;

import de.kooperationsbuch.command.importing.Import;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs everything once and prints one table. */
public final class Bench {
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int ROUNDS = 5;
    private static final int LINES = 50_000;

    private Bench() {}

    /** @param parts which parts to run, all if none is named: {@code imports}, {@code writes} */
    public static void main(String[] parts) throws Exception {
        Path directory = Files.createTempDirectory("kooperationsbuch-bench");
        Table table = new Table();
        try {
            writeSide(directory, Set.of(parts), table);
        } finally {
            table.print(System.out);
            delete(directory);
        }
    }

    private static void writeSide(Path directory, Set<String> parts, Table table) throws Exception {
        try (var context = WriteSide.start(directory.resolve("write-side"))) {
            if (wanted(parts, "imports"))
                new ImportRounds(context.getBean(Import.class), directory, LINES).measure(ROUNDS, 10_000, table);
            if (wanted(parts, "writes")) {
                WriteRounds writes = new WriteRounds(context, ROUND, ROUNDS);
                writes.measure(16, 0.7, table);
                writes.measure(1, 0.45, table);
            }
            JdbcClient jdbc = JdbcClient.create(context.getBean(DataSource.class));
            for (String setting : new String[] {"fsync", "synchronous_commit"})
                table.add(Line.plain(
                        "SHOW " + setting,
                        jdbc.sql("SHOW " + setting).query(String.class).single()));
        }
    }

    private static boolean wanted(Set<String> parts, String part) {
        return parts.isEmpty() || parts.contains(part);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
