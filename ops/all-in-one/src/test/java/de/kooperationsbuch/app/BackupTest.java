package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.app.backup.BackupCommand;
import de.kooperationsbuch.app.backup.RestoreCommand;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book is copied while it runs, and brought back elsewhere: the same answers, the same log, and nothing that was erased. */
class BackupTest {
    private static final List<String> QUESTIONS = List.of(
            "/api/export",
            "/api/cooperations",
            "/api/cooperations/dresden-afropa/placement/history?to=2027-12-31",
            "/api/transitions");

    @TempDir
    Path places;

    @Test
    void a_book_brought_back_gives_the_same_answers() throws Exception {
        List<String> before;
        String checkpoint;
        try (RunningBook book = RunningBook.on(places.resolve("first"), "--demo")) {
            before = answers(book);
            TransparencyLog log = book.part(TransparencyLog.class);
            checkpoint = log.latest(137, java.time.Duration.ofSeconds(10)).note();
            assertThat(backup("first")).isZero();
        }
        RestoreCommand.Result restored = restore("second", set("book"), "--keys", set("keys"));
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
        try (RunningBook book = RunningBook.on(places.resolve("first"), "--demo")) {
            assertThat(book.answer("/api/cooperations").get("total").asInt()).isPositive();
            assertThat(backup("first")).isZero();
        }
        Path events = Path.of(set("book")).resolve("public.events.copy.gz");
        byte[] bytes = Files.readAllBytes(events);
        bytes[bytes.length / 2] ^= 1;
        Files.write(events, bytes);
        assertThat(restore("second", set("book")).exitCode()).isEqualTo(1);
        assertThat(places.resolve("second")).doesNotExist();
    }

    @Test
    void a_book_is_never_written_over() throws Exception {
        try (RunningBook book = RunningBook.on(places.resolve("first"), "--demo")) {
            assertThat(backup("first")).isZero();
        }
        assertThat(restore("first", set("book"), "--keys", set("keys")).exitCode()).isEqualTo(1);
        assertThat(backup("first")).isZero();
    }

    @Test
    void the_set_of_the_book_holds_no_keys() throws Exception {
        try (RunningBook book = RunningBook.on(places.resolve("first"), "--demo")) {
            assertThat(backup("first")).isZero();
        }
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
                places.resolve("first").resolve("keys").resolve("master.key"),
                places.resolve("second").resolve("keys").resolve("master.key"));
    }

    private int backup(String book) {
        return BackupCommand.run(
                List.of(places.resolve("books").toString(), places.resolve("keys").toString()), environment(book));
    }

    private RestoreCommand.Result restore(String book, String... words) {
        return RestoreCommand.run(List.of(words), environment(book));
    }

    private Map<String, String> environment(String book) {
        return Map.of("KOOPERATIONSBUCH_DATA", places.resolve(book).toString());
    }

    /** The one that was taken last. */
    private String set(String name) throws Exception {
        Path parent = places.resolve(name.equals("book") ? "books" : "keys");
        try (Stream<Path> sets = Files.list(parent)) {
            return sets.sorted().reduce((one, later) -> later).orElseThrow().toString();
        }
    }

    private static List<String> answers(RunningBook book) throws Exception {
        List<String> answers = new java.util.ArrayList<>();
        for (String question : QUESTIONS) answers.add(book.ask(question).body());
        return answers;
    }
}
