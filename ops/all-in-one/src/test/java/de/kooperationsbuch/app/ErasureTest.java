package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was erased is nowhere any more, and what stays says as much. */
@ExtendWith(OutputCaptureExtension.class)
class ErasureTest {
    private static final String NAME = "Zarathustra Quittenbaum";
    private static final String COOPERATION = "/api/cooperations/zusammen-zweigstadt";
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    static Path data;

    private static RunningBook book;

    @BeforeAll
    static void open() throws Exception {
        book = RunningBook.on(data);
        record(
                "OrganisationRegistered",
                "registered",
                "organisation",
                "zweigstadt",
                "zweigstadt",
                "\"kind\":\"KOMMUNE\",\"name\":\"Zweigstadt\"");
        record(
                "OrganisationRegistered",
                "registered",
                "organisation",
                "bund",
                "bund",
                "\"kind\":\"VERBUND\",\"name\":\"Bund\"");
        record(
                "CooperationOpened",
                "opened",
                "cooperation",
                "zusammen-zweigstadt",
                "bund",
                "\"kommune\":\"zweigstadt\",\"verbund\":\"bund\"");
    }

    @AfterAll
    static void close() {
        book.close();
    }

    private static void record(String step, String id, String kind, String subject, String by, String fields)
            throws Exception {
        HttpResponse<String> recorded = book.record(envelope(step, id, kind, subject, by, fields));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        book.seen(recorded);
    }

    private static String envelope(String step, String id, String kind, String subject, String by, String fields) {
        return "{\"step\":\"%s\",\"stepId\":\"%s\",\"%s\":\"%s\",\"by\":\"%s\",\"effectiveOn\":\"2026-01\",\"data\":{%s}}"
                .formatted(step, id, kind, subject, by, fields);
    }

    private static HttpResponse<String> erase(String path) throws Exception {
        return book.postAs(FrontDesk.ADMIN, path, "application/json", "{\"reason\":\"WITHDRAWN_CONSENT\"}");
    }

    private static String meeting(String id) {
        return envelope(
                "NetworkMeetingHeld",
                id,
                "cooperation",
                "zusammen-zweigstadt",
                "bund",
                "\"participants\":[\"bund\"],\"outcomes\":[\"" + NAME + " kam\",\"nichts\"]");
    }

    private static void met(String id) throws Exception {
        HttpResponse<String> recorded = book.record(meeting(id));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        book.seen(recorded);
    }

    /** Everything that can be read, as bytes or as an answer. */
    private static List<String> everything() throws Exception {
        List<String> all = new ArrayList<>();
        JdbcClient jdbc = book.part(JdbcClient.class);
        for (String table : jdbc.sql(
                        "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname IN ('public', 'vault')"
                                + " AND tableowner <> 'postgres' AND tablename <> 'flyway_schema_history'")
                .query(String.class)
                .list())
            jdbc.sql("SELECT t.* FROM " + table + " t").query(row -> {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    byte[] bytes = row.getBytes(i);
                    if (bytes != null) all.add(new String(bytes, StandardCharsets.UTF_8));
                }
            });
        MongoDatabase documents = book.part(MongoDatabaseFactory.class).getMongoDatabase();
        for (String collection : documents.listCollectionNames())
            for (Document document : documents.getCollection(collection).find()) all.add(document.toJson());
        return all;
    }

    private static List<String> answers() throws Exception {
        List<String> all = new ArrayList<>();
        for (String path : List.of(
                COOPERATION + "/timeline",
                "/api/export",
                COOPERATION + "/cycles",
                COOPERATION + "/handover?since=2020-01-01",
                "/kooperationen/zusammen-zweigstadt",
                "/kooperationen/zusammen-zweigstadt/verlauf",
                "/verlauf")) all.add(book.ask(path).body());
        return all;
    }

    private static long keysOf(String step) {
        return book.part(JdbcClient.class)
                .sql("SELECT count(*) FROM vault.text_keys WHERE step_id = ?")
                .param(step)
                .query(Long.class)
                .single();
    }

    private static long keysOfPerson(String person) {
        return book.part(JdbcClient.class)
                .sql("SELECT count(*) FROM vault.person_keys WHERE person = ?::uuid")
                .param(person)
                .query(Long.class)
                .single();
    }

    private static Stream<Path> files() throws IOException {
        return Files.walk(data)
                .filter(Files::isRegularFile)
                .filter(file -> !file.toString().contains("postgres")
                        && !file.toString().contains("binaries"));
    }

    @Test
    void a_text_is_read_while_its_key_is_there_and_stored_nowhere_in_clear() throws Exception {
        met("clear");
        assertThat(book.ask(COOPERATION + "/steps/clear").body()).contains(NAME);
        assertThat(everything()).isNotEmpty().noneMatch(text -> text.contains("Quittenbaum kam"));
        assertThat(erase(COOPERATION + "/steps/clear/texts/erasure").statusCode())
                .isEqualTo(200);
    }

    @Test
    void after_its_erasure_no_byte_of_a_text_is_found(CapturedOutput output) throws Exception {
        met("erased");
        assertThat(answers()).anyMatch(text -> text.contains(NAME));
        assertThat(keysOf("erased")).isEqualTo(1);
        HttpResponse<String> first = erase(COOPERATION + "/steps/erased/texts/erasure");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(book.ask(COOPERATION + "/steps/erased").body())
                .contains("[erased]")
                .doesNotContain(NAME);
        assertThat(keysOf("erased")).isZero();
        assertThat(answers()).noneMatch(text -> text.contains(NAME));
        assertThat(everything()).noneMatch(text -> text.contains(NAME));
        for (Path file : files().toList())
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain(NAME);
        assertThat(output.getAll()).doesNotContain(NAME);
        assertThat(erase(COOPERATION + "/steps/erased/texts/erasure").body()).isEqualTo(first.body());
    }

    @Test
    void a_step_whose_texts_were_erased_can_be_posted_again() throws Exception {
        met("again");
        erase(COOPERATION + "/steps/again/texts/erasure");
        assertThat(book.record(meeting("again")).statusCode()).isEqualTo(200);
        assertThat(book.ask(COOPERATION + "/steps/again").body()).doesNotContain(NAME);
    }

    @Test
    void copies_that_can_still_be_read_are_named() throws Exception {
        met("copied");
        record(
                "StepCorrected",
                "copy",
                "cooperation",
                "zusammen-zweigstadt",
                "bund",
                "\"of\":\"copied\",\"data\":{\"participants\":[\"bund\"],\"outcomes\":[\"" + NAME + " kam doch\"]}");
        assertThat(erase(COOPERATION + "/steps/copied/texts/erasure").body()).contains("\"alsoIn\":[\"copy\"]");
        assertThat(erase(COOPERATION + "/steps/copy/texts/erasure").body()).contains("\"alsoIn\":[]");
    }

    @Test
    void a_step_without_texts_and_an_unknown_one_are_refused() throws Exception {
        assertThat(erase(COOPERATION + "/steps/opened/texts/erasure").statusCode())
                .isEqualTo(422);
        assertThat(erase(COOPERATION + "/steps/nothing/texts/erasure").statusCode())
                .isEqualTo(404);
        assertThat(erase("/api/people/0b6ae6a4-7a0c-4c0a-9e55-0c6a6f3b0d11/erasure")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_person_of_an_account_is_told_and_then_erased() throws Exception {
        String account = created("quittenbaum");
        JsonNode told = JSON.readTree(
                book.askAs(FrontDesk.ADMIN, "/api/people/" + account).body());
        assertThat(told.at("/account/displayName").asString()).isEqualTo(NAME);
        assertThat(keysOfPerson(account)).isEqualTo(1);
        HttpResponse<String> erased = erase("/api/people/" + account + "/erasure");
        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(200);
        assertThat(keysOfPerson(account)).isZero();
        String accounts = book.askAs(FrontDesk.ADMIN, "/api/accounts?size=100").body();
        assertThat(accounts).doesNotContain(NAME, "quittenbaum").containsPattern("geloescht-[0-9a-f]{8}");
        assertThat(everything()).noneMatch(text -> text.contains(NAME) || text.contains("quittenbaum"));
        JsonNode after = JSON.readTree(
                book.askAs(FrontDesk.ADMIN, "/api/people/" + account).body());
        assertThat(after.get("erasedAt").asString())
                .isEqualTo(JSON.readTree(erased.body()).get("erasedAt").asString());
        assertThat(after.toString()).doesNotContain(NAME);
    }

    @Test
    void nobody_is_called_like_an_erased_account() throws Exception {
        HttpResponse<String> refused = book.postAs(
                FrontDesk.ADMIN,
                "/api/accounts",
                "application/json",
                "{\"name\":\"geloescht-12345678\",\"roles\":[\"IMPORTER\"]}");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    }

    private static String created(String name) throws Exception {
        HttpResponse<String> created = book.postAs(
                FrontDesk.ADMIN,
                "/api/accounts",
                "application/json",
                "{\"name\":\"" + name + "\",\"roles\":[\"IMPORTER\"],\"displayName\":\"" + NAME + "\"}");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return JSON.readTree(created.body()).at("/account/id").asString();
    }

    @Test
    void the_last_admin_is_not_erased() throws Exception {
        String admin = JSON.readTree(book.askAs(FrontDesk.ADMIN, "/api/session").body())
                .get("account")
                .asString();
        assertThat(erase("/api/people/" + admin + "/erasure").statusCode()).isEqualTo(422);
        assertThat(book.askAs(FrontDesk.ADMIN, "/api/session").statusCode()).isEqualTo(200);
    }
}
