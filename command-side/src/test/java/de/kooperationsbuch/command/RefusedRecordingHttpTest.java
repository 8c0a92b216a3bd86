package de.kooperationsbuch.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;

class RefusedRecordingHttpTest {
    private static final String OPEN = "musterstadt-vielfalt";
    private static final String CLOSED = "neustadt-vielfalt";
    private static final String UNKNOWN = "niemand-vielfalt";
    private static final Caller MUSTERSTADT = Tokens.caller("musterstadt", Role.MEMBER);
    private static final Caller JOBCENTER =
            Tokens.caller("musterstadt-jobcenter", Role.MEMBER, Role.OBSERVER, Role.REGISTRAR);
    private static ConfigurableApplicationContext context;
    private static Http http;

    @BeforeAll
    static void start() {
        context = WholeCommandSide.start(Postgres.emptyBook(), Waited.class);
        http = new Http(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        Stream.concat(
                        Cast.registrations(),
                        Stream.of(Cast.registered("neustadt", "'kind':'KOMMUNE','name':'Neustadt'")))
                .map(draft -> draft.by(Cast.slug(draft)))
                .forEach(RefusedRecordingHttpTest::record);
        record(Cast.OPENED.id("opened"));
        record(Draft.of("CooperationOpened", "{'kommune':'neustadt','verbund':'vielfalt-musterstadt'}")
                .about(CLOSED)
                .by("neustadt")
                .id("opened"));
        record(meeting().about(CLOSED).by("neustadt").id("sitzung"));
        record(Draft.of("PublicationAgreed", "{'parts':['FUNDING']}").id("offen"));
        record(Draft.of("StepConfirmed", "{'of':'offen'}").by("vielfalt-musterstadt"));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    private static void record(Draft draft) {
        assertThat(http.step(draft).status()).isEqualTo(201);
    }

    @Test
    void who_records_is_known_by_the_token() {
        Draft draft = meeting().id("ohne-by");
        Draft without = withoutAuthor(draft);
        assertThat(http.step(without.json(), MUSTERSTADT).status()).isEqualTo(201);
        assertThat(http.step(draft.json(), MUSTERSTADT).status()).isEqualTo(200);
        var event = context.getBean(EventStore.class)
                .readEvents("cooperation:" + OPEN)
                .asStream()
                .reduce((one, next) -> next)
                .orElseThrow();
        assertThat(event.getMetaData())
                .containsEntry("recordedBy", MUSTERSTADT.account().toString())
                .containsEntry("channel", "api");
    }

    @Test
    void nobody_records_for_another() {
        Http.Answer answer = http.step(meeting().by("vielfalt-musterstadt").json(), MUSTERSTADT);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("type")).isEqualTo("/problems/not-yours");
        assertThat(answer.text("field")).isEqualTo("/by");
        assertThat(answer.text("accepted")).isEqualTo("musterstadt, or no \u201cby\u201d at all");
    }

    @Test
    void not_even_an_office_records_for_its_kommune() {
        Caller office = Tokens.caller("musterstadt-integrationsbuero", Role.MEMBER);
        assertThat(http.step(meeting().json(), office).status()).isEqualTo(403);
        assertThat(http.step(withoutAuthor(meeting()).json(), office).status()).isEqualTo(201);
    }

    @Test
    void what_cannot_be_read_is_not_even_looked_at_for_permission() {
        String broken = meeting().by("vielfalt-musterstadt").with("datum", "1").json();
        assertThat(http.step(broken, MUSTERSTADT).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_belongs_to_no_organisation_records_nothing(Role role) {
        for (Draft draft : List.of(meeting(), withoutAuthor(meeting())))
            assertThat(http.step(draft.json(), Tokens.caller(null, role)).status())
                    .isEqualTo(403);
    }

    @Test
    void without_an_account_nothing_is_recorded() {
        assertThat(http.step(meeting().json(), Caller.PUBLIC).status()).isEqualTo(401);
    }

    @Test
    void what_is_not_ones_own_but_shows_something_is_403() {
        Http.Answer answer =
                http.step(meeting().by("musterstadt-jobcenter").id("opened").json(), JOBCENTER);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("field")).isEqualTo("/cooperation");
        assertThat(answer.text("detail"))
                .isEqualTo(
                        "It is not for \u201cmusterstadt-jobcenter\u201d to record this in the cooperation \u201cmusterstadt-vielfalt\u201d.");
        assertThat(answer.text("accepted")).startsWith("an account of musterstadt, vielfalt-musterstadt");
    }

    static Stream<Draft> ofAnyKind() {
        return Stream.of(
                meeting(),
                meeting().id("opened"),
                meeting().id("sitzung"),
                meeting().on("2027"),
                Draft.of("CooperationPaused", "{'reason':'Urlaub'}"),
                Draft.of("PlacementAssessed", "{'type':'II','rationale':'Beirat'}"),
                Draft.of("PublicationAgreed", "{'parts':['PLACEMENT']}"),
                Draft.of("PublicationEnded", "{}"),
                Draft.of("ProposalAccepted", "{'agreement':'drei','version':1}"),
                Draft.of("FundingReportFiled", "{'funding':'raum','report':'SACHBERICHT'}"),
                Draft.of("StepConfirmed", "{'of':'sitzung'}"),
                Draft.of("StepConfirmed", "{'of':'gibt-es-nicht'}"),
                Draft.of("StepCorrected", "{'of':'opened','effectiveOn':'2020'}"),
                Draft.of("StepWithdrawn", "{'of':'sitzung','reason':'Irrtum'}"));
    }

    @ParameterizedTest
    @MethodSource("ofAnyKind")
    void a_cooperation_that_shows_nothing_is_as_unknown_as_one_that_is_not_there(Draft draft) {
        Http.Answer hidden =
                http.step(draft.about(CLOSED).by("musterstadt-jobcenter").json(), JOBCENTER);
        Http.Answer unknown =
                http.step(draft.about(UNKNOWN).by("musterstadt-jobcenter").json(), JOBCENTER);
        assertThat(hidden.status()).isEqualTo(422);
        assertThat(hidden.text("type")).isEqualTo("/problems/unknown-subject");
        assertThat(hidden.response().body().replace(CLOSED, UNKNOWN))
                .isEqualTo(unknown.response().body());
        assertThat(hidden.response().headers().map().keySet())
                .isEqualTo(unknown.response().headers().map().keySet());
    }

    @Test
    void what_is_hidden_is_held_back_like_what_is_not_there_and_what_is_ones_own_is_not() {
        assertThat(pauses(meeting().about(CLOSED).by("musterstadt-jobcenter"), JOBCENTER, 422))
                .isOne();
        assertThat(pauses(meeting().about(UNKNOWN).by("musterstadt-jobcenter"), JOBCENTER, 422))
                .isOne();
        Draft opening = Draft.of("CooperationOpened", "{'kommune':'neustadt','verbund':'vielfalt-musterstadt'}")
                .by("musterstadt-jobcenter");
        Caller member = Tokens.caller("musterstadt-jobcenter", Role.MEMBER);
        assertThat(pauses(opening.about(CLOSED), member, 403)).isOne();
        assertThat(pauses(opening.about(UNKNOWN), member, 403)).isOne();
        assertThat(pauses(Draft.of("CooperationResumed"), MUSTERSTADT, 422)).isZero();
        assertThat(pauses(meeting().id("ohne-warten"), MUSTERSTADT, 201)).isZero();
    }

    private static int pauses(Draft draft, Caller caller, int status) {
        Waited waited = context.getBean(Waited.class);
        int before = waited.pauses().size();
        assertThat(http.step(draft.json(), caller).status()).isEqualTo(status);
        return waited.pauses().size() - before;
    }

    @Test
    void another_organisation_answers_the_same_whether_it_is_there_or_not() {
        Draft award = Draft.of("AwardReceived", "{'title':'Preis'}").by("musterstadt-jobcenter");
        String there =
                http.step(award.about("neustadt").json(), JOBCENTER).response().body();
        Http.Answer nowhere = http.step(award.about("altstadt").json(), JOBCENTER);
        assertThat(nowhere.status()).isEqualTo(403);
        assertThat(there.replace("neustadt", "altstadt"))
                .isEqualTo(nowhere.response().body());
    }

    @Test
    void only_an_importer_brings_files_and_a_line_says_who_records() {
        assertThat(http.lines("", meeting().json(), MUSTERSTADT).status()).isEqualTo(403);
        Http.Answer answer = http.lines("?dryRun=true", withoutAuthor(meeting()).json());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("errors").get(0).path("field").asString()).isEqualTo("/by");
    }

    private static Draft meeting() {
        return Draft.of("NetworkMeetingHeld", "{'participants':[]}");
    }

    private static Draft withoutAuthor(Draft draft) {
        Map<String, String> fields = new LinkedHashMap<>(draft.fields());
        fields.remove("by");
        return new Draft(fields);
    }
}
