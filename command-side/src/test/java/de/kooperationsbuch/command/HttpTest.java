package de.kooperationsbuch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

class HttpTest {
    private static final Draft PAUSED = Draft.of("CooperationPaused", "{'reason':'Stelle unbesetzt'}");
    private static ConfigurableApplicationContext context;
    private static Http http;

    @BeforeAll
    static void start() {
        context = WholeCommandSide.start(Postgres.emptyBook());
        http = new Http(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        Cast.registrations()
                .map(draft -> draft.by(Cast.slug(draft)))
                .forEach(draft -> assertThat(http.step(draft).status()).isEqualTo(201));
        assertThat(http.step(Cast.OPENED.id("opened")).status()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void a_new_step_is_created_and_the_same_again_answers_the_same() {
        Draft meeting = meeting("sitzung");
        Http.Answer first = http.step(meeting);
        Http.Answer again = http.step(meeting);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Location")).isEqualTo("/api/cooperations/musterstadt-vielfalt/steps/sitzung");
        assertThat(first.text("subject")).isEqualTo("cooperation:musterstadt-vielfalt");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void the_book_names_a_step_that_has_no_name() {
        Http.Answer answer = http.step(Draft.of("NetworkMeetingHeld", "{'participants':[]}"));
        assertThat(answer.text("stepId")).hasSize(36);
        assertThat(answer.header("Location")).endsWith(answer.text("stepId"));
    }

    @Test
    void whoever_names_a_person_is_answered_with_its_id_and_again_with_the_same() {
        Draft contact = Draft.of("ContactAssigned", "{'function':'Vorstand','person':{'name':'Maria'}}")
                .by("vielfalt-musterstadt")
                .id("maria");
        Http.Answer first = http.step(contact);
        assertThat(first.text("person")).hasSize(36);
        assertThat(http.step(contact).body()).isEqualTo(first.body());
        assertThat(http.step(meeting("ohne-personen")).body().has("person")).isFalse();
    }

    @Test
    void each_kind_of_subject_has_its_own_address() {
        assertThat(http.step(Draft.of("ActorPlaced", "{'actor':'musterstadt','level':'STRATEGIC'}")
                                .id("platz"))
                        .header("Location"))
                .isEqualTo("/api/kommunen/musterstadt/steps/platz");
        assertThat(http.step(Draft.of("AwardReceived", "{'title':'Preis'}")
                                .by("vielfalt-musterstadt")
                                .id("preis"))
                        .header("Location"))
                .isEqualTo("/api/organisations/vielfalt-musterstadt/steps/preis");
    }

    @Test
    void another_step_under_a_taken_id_is_a_conflict() {
        http.step(meeting("vergeben"));
        assertProblem(http.step(meeting("vergeben").on("2023")), 409, "id-conflict", "/stepId");
    }

    @Test
    void a_broken_rule_is_named() {
        Http.Answer answer = http.step(Draft.of("CooperationResumed"));
        assertProblem(answer, 422, "rule-broken", null);
        assertThat(answer.text("rule")).isEqualTo("ONLY_A_PAUSED_COOPERATION_RESUMES");
        assertThat(answer.text("instance")).isEqualTo("/api/steps");
    }

    @Test
    void an_unknown_subject_is_422() {
        assertProblem(http.step(PAUSED.about("niemand-und-nichts")), 422, "unknown-subject", "/cooperation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                                               | malformed     |
            []                                                              | malformed     |
            {"step":"Quatsch"}                                              | invalid-value | /step
            {"step":"CooperationPaused"}                                    | malformed     | /cooperation
            {"step":"CooperationPaused","cooperation":"ab","channel":"api"} | unknown-field | /channel
            """)
    void what_cannot_be_read_is_400(String body, String type, String field) {
        assertProblem(http.step(body), 400, type, field);
    }

    @Test
    void a_body_has_up_to_one_mebibyte() {
        int room = (1 << 20) - meeting("gross").json().length();
        assertThat(http.step(meeting("gross").json() + " ".repeat(room)).status())
                .isEqualTo(201);
        assertProblem(http.step(meeting("zu-gross").json() + " ".repeat(room)), 413, "too-large", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-ndjson", "application/xml"})
    void a_step_comes_as_json(String contentType) {
        Http.Answer answer = http.post("/api/steps", "{}".getBytes(StandardCharsets.UTF_8), contentType, "en");
        assertProblem(answer, 415, "malformed", null);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Die Kooperation ruht nicht; ihr Stand ist RUNNING.",
        "de-AT, Die Kooperation ruht nicht; ihr Stand ist RUNNING.",
        "en, The cooperation does not pause; its state is RUNNING.",
        "fr, The cooperation does not pause; its state is RUNNING."
    })
    void problems_speak_the_readers_language(String language, String detail) {
        byte[] body = Draft.of("CooperationResumed").json().getBytes(StandardCharsets.UTF_8);
        assertThat(http.post("/api/steps", body, "application/json", language).text("detail"))
                .isEqualTo(detail);
    }

    @Test
    void a_good_file_is_200_and_a_bad_one_422() {
        Http.Answer good = http.lines("", meeting("aus-der-datei").json());
        assertThat(good.status()).isEqualTo(200);
        assertThat(good.body().path("accepted").asInt()).isEqualTo(1);
        Http.Answer bad =
                http.lines("?dryRun=true", meeting("schlecht").by("niemand").json());
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body().path("errors").get(0).path("field").asString()).isEqualTo("/by");
    }

    @Test
    void a_restore_into_a_book_with_steps_is_refused_as_a_whole() {
        Http.Answer answer = http.lines("?restore=true", meeting("alt").json());
        assertProblem(answer, 422, "rule-broken", null);
        assertThat(answer.text("rule")).isEqualTo("A_RESTORE_NEEDS_AN_EMPTY_BOOK");
    }

    @Test
    void a_file_with_too_many_lines_is_413() {
        assertProblem(http.lines("", "x\n".repeat(200_001)), 413, "too-large", null);
    }

    @Test
    void a_file_comes_as_ndjson() {
        byte[] body = meeting("falsch").json().getBytes(StandardCharsets.UTF_8);
        assertProblem(http.post("/api/imports", body, "application/json", "en"), 415, "malformed", null);
    }

    @Test
    void a_parameter_that_is_not_understood_is_400() {
        assertProblem(http.lines("?dryRun=vielleicht", meeting("egal").json()), 400, "invalid-value", "dryRun");
    }

    @Test
    void an_answer_that_cannot_be_given_in_the_form_asked_for_is_refused_before_anything_is_stored() throws Exception {
        byte[] body = meeting("unerhoert").json().getBytes(StandardCharsets.UTF_8);
        assertProblem(http.post("/api/steps", body, "application/json", "en", "text/html"), 406, "malformed", null);
        assertThat(http.step(meeting("unerhoert")).status()).isEqualTo(201);
    }

    private static void assertProblem(Http.Answer answer, int status, String type, String field) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("type")).isEqualTo("/problems/" + type);
        assertThat(answer.text("detail")).isNotBlank();
        if (field != null) assertThat(answer.text("field")).isEqualTo(field);
    }

    private static Draft meeting(String stepId) {
        return Draft.of("NetworkMeetingHeld", "{'participants':[]}").id(stepId);
    }
}
