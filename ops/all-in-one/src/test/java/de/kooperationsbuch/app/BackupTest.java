package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.app.backup.BackupCommand;
import de.kooperationsbuch.app.backup.RestoreCommand;
import de.kooperationsbuch.command.eventstore.Positions;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import java.net.http.HttpResponse;
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
import tools.jackson.databind.json.JsonMapper;

/** A book is copied while it runs, and brought back elsewhere: the same answers, the same log, and nothing that was erased. */
class BackupTest {
    private static final List<String> QUESTIONS = List.of(
            "/api/export",
            "/api/cooperations",
            "/api/cooperations/dresden-afropa/placement/history?to=2027-12-31",
            "/api/transitions");

    private static final String ORGANISATION = "afropa";
    private static final String CONTACT = "/api/organisations/" + ORGANISATION + "/steps/contact";
    private static final String ERASED = "TEXTS cooperation:dresden-afropa/nothing 2026-06-15T10:00:00Z OTHER\n";
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    static Path shared;

    private static List<String> before;
    private static String checkpoint;

    @TempDir
    Path places;

    @BeforeAll
    static void runAndBackUp() throws Exception {
        try (RunningBook book = RunningBook.on(shared.resolve("first"), "--demo")) {
            named(book, "contact", "\"name\":\"Ayşe\"");
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
        bringMasterKey();
        RestoreCommand.Result restored = restore(places.resolve("second"), set("book"), "--keys", set("keys"));
        assertThat(restored.exitCode()).isZero();
        assertThat(restored.checkpoint()).contains(checkpoint);
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
    void keys_without_their_master_key_are_refused_before_anything_is_begun() throws Exception {
        String said = BookProcess.ended(places.resolve("second"), "restore", set("book"), "--keys", set("keys"));
        assertThat(said).startsWith("1\n").contains("second/keys/master.key", "KOOPERATIONSBUCH_MASTER_KEY");
        assertThat(places.resolve("second")).doesNotExist();
        bringMasterKey();
        assertThat(BookProcess.ended(places.resolve("second"), "restore", set("book"), "--keys", set("keys")))
                .startsWith("0\n")
                .contains("It is that of the backup.");
    }

    @Test
    void a_restore_that_fails_on_the_way_leaves_the_place_empty_for_the_next() throws Exception {
        Path second = places.resolve("second");
        bringMasterKey();
        Path fewer = places.resolve("fewer");
        FileSystemUtils.copyRecursively(Path.of(set("keys")), fewer);
        Path manifest = fewer.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceAll("\"rows\" : [0-9]+", "\"rows\" : 7"));
        Path list = Files.writeString(places.resolve("erased.list"), ERASED + "TEXTS cooperation:torn");
        assertThat(restore(second, set("book"), "--keys", fewer.toString(), "--erased", list.toString())
                        .exitCode())
                .isEqualTo(1);
        try (Stream<Path> left = Files.walk(second.resolve("keys"))) {
            assertThat(left.filter(Files::isRegularFile))
                    .containsExactly(second.resolve("keys").resolve("master.key"));
        }
        assertThat(restore(second, set("book"), "--keys", set("keys"), "--erased", list.toString())
                        .exitCode())
                .isZero();
        assertThat(second.resolve("keys").resolve("erased.list")).hasContent(ERASED);
    }

    @Test
    void without_its_keys_a_book_goes_on_and_names_people_again() throws Exception {
        Path second = places.resolve("second");
        assertThat(BookProcess.ended(second, "restore", set("book")))
                .startsWith("0\n")
                .contains("the log goes on with a new key", "It is that of the backup.");
        String person;
        try (RunningBook book = RunningBook.on(second)) {
            person = JSON.readTree(book.ask(CONTACT).body())
                    .findValue("person")
                    .get("id")
                    .asString();
            assertThat(book.ask(CONTACT).body()).contains("[erased]");
            named(book, "again", "\"id\":\"" + person + "\",\"name\":\"Ayşe\"");
        }
        try (RunningBook book = RunningBook.on(second)) {
            assertThat(book.ask("/api/organisations/" + ORGANISATION + "/timeline?size=500")
                            .body())
                    .contains("[erased]", "Ayşe");
        }
    }

    @Test
    void wrong_use_is_told_by_the_exit_code() throws Exception {
        assertThat(BookProcess.ended(places.resolve("second"), "restore")).startsWith("2\n");
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

    private static void named(RunningBook book, String id, String person) throws Exception {
        HttpResponse<String> named = book.record("""
                {"step":"ContactAssigned","stepId":"%1$s","organisation":"%2$s","by":"%2$s","effectiveOn":"2026-02",
                 "data":{"function":"%1$s","person":{%3$s}}}""".formatted(id, ORGANISATION, person));
        assertThat(named.statusCode()).as(named.body()).isEqualTo(201);
        book.seen(named);
    }

    private void bringMasterKey() throws Exception {
        Files.createDirectories(places.resolve("second").resolve("keys"));
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
