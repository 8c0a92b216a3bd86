package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.app.backup.BackupCommand;
import de.kooperationsbuch.app.backup.RestoreCommand;
import de.kooperationsbuch.command.eventstore.Positions;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A book is copied while it runs, and brought back elsewhere: the same answers, the same log, and nothing that was erased. */
class BackupTest {
    private static final List<String> QUESTIONS = List.of(
            "/api/export",
            "/api/cooperations",
            "/api/cooperations/dresden-afropa/placement/history?to=2027-12-31",
            "/api/transitions");

    @TempDir
    static Path shared;

    private static List<String> before;
    private static String checkpoint;

    @TempDir
    Path places;

    @BeforeAll
    static void runAndBackUp() throws Exception {
        try (RunningBook book = RunningBook.on(shared.resolve("first"), "--demo")) {
            before = answers(book);
            long head = book.part(Positions.class).head();
            checkpoint = book.part(TransparencyLog.class)
                    .latest(head, Duration.ofSeconds(10))
                    .note();
            assertThat(backup()).isZero();
        }
    }

    @Test
    void a_book_brought_back_gives_the_same_answers() throws Exception {
        RestoreCommand.Result restored = restore(places.resolve("second"), set("book"), "--keys", set("keys"));
        assertThat(restored.exitCode()).isZero();
        assertThat(restored.checkpoint()).contains(checkpoint);
        bringMasterKey();
        try (RunningBook book = RunningBook.on(places.resolve("second"))) {
            assertThat(answers(book)).isEqualTo(before);
            assertThat(book.part(TransparencyLog.class).latest().note()).isEqualTo(checkpoint);
        }
    }

    @Test
    void a_damaged_set_is_refused_and_nothing_is_begun() throws Exception {
        Path damaged = places.resolve("damaged");
        FileSystemUtils.copyRecursively(Path.of(set("book")), damaged);
        Path events = damaged.resolve("public.events.copy.gz");
        byte[] bytes = Files.readAllBytes(events);
        bytes[bytes.length / 2] ^= 1;
        Files.write(events, bytes);
        assertThat(restore(places.resolve("second"), damaged.toString()).exitCode())
                .isEqualTo(1);
        assertThat(places.resolve("second")).doesNotExist();
    }

    @Test
    void a_book_is_never_written_over() throws Exception {
        assertThat(restore(shared.resolve("first"), set("book"), "--keys", set("keys"))
                        .exitCode())
                .isEqualTo(1);
        assertThat(backup()).isZero();
    }

    @Test
    void the_set_of_the_book_holds_no_keys() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of(set("book")))) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("vault.") || name.endsWith(".key") || name.endsWith(".pem"));
        }
        try (Stream<Path> files = Files.walk(Path.of(set("keys")))) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("vault."))
                    .noneMatch(name -> name.equals("master.key"));
        }
    }

    private void bringMasterKey() throws Exception {
        Files.copy(
                shared.resolve("first").resolve("keys").resolve("master.key"),
                places.resolve("second").resolve("keys").resolve("master.key"));
    }

    private static int backup() {
        return BackupCommand.run(
                List.of(
                        shared.resolve("books").toString(),
                        shared.resolve("keys").toString()),
                Map.of("KOOPERATIONSBUCH_DATA", shared.resolve("first").toString()));
    }

    private static RestoreCommand.Result restore(Path book, String... words) {
        return RestoreCommand.run(List.of(words), Map.of("KOOPERATIONSBUCH_DATA", book.toString()));
    }

    /** The one that was taken last. */
    private static String set(String name) throws Exception {
        Path parent = shared.resolve(name.equals("book") ? "books" : "keys");
        try (Stream<Path> sets = Files.list(parent)) {
            return sets.sorted().reduce((one, later) -> later).orElseThrow().toString();
        }
    }

    private static List<String> answers(RunningBook book) throws Exception {
        List<String> answers = new ArrayList<>();
        for (String question : QUESTIONS) answers.add(book.ask(question).body());
        return answers;
    }
}
