package de.kooperationsbuch.app;

import static de.kooperationsbuch.app.ToldStory.JOBCENTER;
import static de.kooperationsbuch.app.ToldStory.KOMMUNE;
import static de.kooperationsbuch.app.ToldStory.OFFICE;
import static de.kooperationsbuch.app.ToldStory.VERBUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * From the first handshake over two negotiated versions, an amendment, two cycles and a dispute to notice and end; then asked about days of its past, with
 * what was known at moments of its telling.
 */
class AtEyeLevelStoryTest {
    private static final String PARTIES = "'parties':['musterstadt','vielfalt-musterstadt','musterstadt-jobcenter']";

    @TempDir
    static Path data;

    static RunningBook book;
    static ToldStory story;

    @BeforeAll
    static void tell() throws Exception {
        book = RunningBook.on(data);
        story = new ToldStory(book);
        theHandshake();
        theNegotiation();
        theStandard();
        theFirstYear();
        theAmendment();
        theSecondYear();
        theDispute();
        theEnd();
    }

    @AfterAll
    static void close() {
        book.close();
    }

    private static void theHandshake() throws Exception {
        story.registered(KOMMUNE, "'kind':'KOMMUNE','name':'Musterstadt','land':'DE-SN'");
        story.registered(OFFICE, "'kind':'AUTHORITY','name':'Integrationsbüro','partOf':'musterstadt'");
        story.registered(VERBUND, "'kind':'VERBUND','name':'Vielfalt Musterstadt'");
        story.registered(JOBCENTER, "'kind':'AUTHORITY','name':'Jobcenter'");
        story.step(
                "handschlag",
                "CooperationOpened",
                OFFICE,
                "2022-01-10",
                "'kommune':'musterstadt','verbund':'vielfalt-musterstadt'");
        story.confirmed("handschlag", VERBUND);
    }

    private static void theNegotiation() throws Exception {
        story.step(
                "einladung",
                "NegotiationOpened",
                KOMMUNE,
                "2022-02-01",
                "'agreement':'rahmen','title':'Rahmen'," + PARTIES + ",'subject':'Integration in Musterstadt'");
        story.step("v1", "ProposalTabled", KOMMUNE, "2022-02-10", proposal("'PLANNING'", "STAFF", "2022-03-01"));
        story.step(
                "nein", "ProposalRejected", VERBUND, "2022-02-20", answer(1) + ",'reason':'Ehrenamt trägt das nicht'");
        story.step("v2", "ProposalTabled", VERBUND, "2022-02-20", proposal("'PLANNING'", "BOTH", "2022-04-01"));
        assertThat(story.refused("alt", "ProposalAccepted", JOBCENTER, "2022-03-01", answer(1))
                        .get("rule")
                        .asString())
                .isEqualTo("ONLY_THE_LATEST_VERSION_IS_ANSWERED");
        story.step("ja-stadt", "ProposalAccepted", KOMMUNE, "2022-03-05", answer(2));
        story.bookmark("before the last word");
        story.step("ja-jobcenter", "ProposalAccepted", JOBCENTER, "2022-03-20", answer(2));
        story.bookmark("agreed");
    }

    private static void theStandard() throws Exception {
        story.step("standard", "CycleStandardAgreed", KOMMUNE, "2022-11", """
                'networkMeetings':2,'dialogConferences':1,'stadtratReports':1,'infoSessions':1,'expertTalks':0,'actionPlans':1""");
        story.confirmed("standard", VERBUND);
    }

    private static void theFirstYear() throws Exception {
        story.step("jahr-2023", "CycleOpened", KOMMUNE, "2023-01", "'cycle':'jahr-2023','from':'2023','until':'2023'");
        story.step("plan-2023", "ActionPlanAdopted", KOMMUNE, "2023-01-20", plan("2023"));
        story.step("sitzung-1", "NetworkMeetingHeld", VERBUND, "2023-03-14", meeting(null));
        story.bookmark("spring 2023");
        story.step("sitzung-2", "NetworkMeetingHeld", VERBUND, "2023-09-12", meeting(null));
        story.step("konferenz-2023", "DialogConferenceHeld", VERBUND, "2023-10", "'title':'Dialogkonferenz'");
        story.step("bericht-2023", "StadtratReportFiled", KOMMUNE, "2023-11", "'title':'Jahresbericht 2023'");
        story.step(
                "verzicht",
                "StepWaived",
                KOMMUNE,
                "2023-11",
                "'cycle':'jahr-2023','block':'InfoSessionHeld','reason':'fiel mit der Wahl zusammen'");
        story.bookmark("waived by one");
        story.confirmed("verzicht", VERBUND);
        story.step("ziel-1", "GoalReviewed", KOMMUNE, "2023-12", reviewed("aemter", "REACHED"));
        story.step("ziel-2", "GoalReviewed", VERBUND, "2023-12", reviewed("sprache", "CARRIED_OVER"));
        story.step("note-stadt", "PartnershipRated", KOMMUNE, "2023-12", rated(4, 4, 5, 4));
        story.bookmark("rated by one");
        story.step("note-verbund", "PartnershipRated", VERBUND, "2023-12", rated(2, 4, 3, 1));
        story.step(
                "ende-2023",
                "CycleClosed",
                KOMMUNE,
                "2023-12-20",
                "'cycle':'jahr-2023','summary':'Ein guter Anfang','carriedOver':['sprache']");
        story.bookmark("first year closed");
    }

    private static void theAmendment() throws Exception {
        String allMandates = "'PLANNING','STEERING','EVALUATION'";
        story.step("v3", "ProposalTabled", VERBUND, "2023-12-01", proposal(allMandates, "BOTH", "2024-01-01"));
        story.step("ja-stadt-3", "ProposalAccepted", KOMMUNE, "2023-12-10", answer(3));
        story.bookmark("amendment pending");
        story.step("ja-jobcenter-3", "ProposalAccepted", JOBCENTER, "2023-12-15", answer(3));
        story.bookmark("amended");
    }

    private static void theSecondYear() throws Exception {
        story.step("jahr-2024", "CycleOpened", VERBUND, "2024-01", "'cycle':'jahr-2024','from':'2024','until':'2024'");
        story.step("plan-2024", "ActionPlanUpdated", VERBUND, "2024-01-15", plan("2024"));
        story.step("sitzung-3", "NetworkMeetingHeld", KOMMUNE, "2024-03-05", meeting("Alle Ämter schulen"));
        story.step("sitzung-4", "NetworkMeetingHeld", VERBUND, "2024-09-05", meeting(null));
        story.step("bericht-2024", "StadtratReportFiled", KOMMUNE, "2024-11", "'title':'Jahresbericht 2024'");
        story.step("info-2024", "InfoSessionHeld", VERBUND, "2024-06", "'title':'Ämter und Vereine'");
        story.step(
                "ziel-2024",
                "GoalReviewed",
                KOMMUNE,
                "2024-12",
                "'cycle':'jahr-2024','goal':'sprache','status':'PARTLY'");
        JsonNode refusal = story.refused(
                "ende-2024",
                "CycleClosed",
                KOMMUNE,
                "2024-12",
                "'cycle':'jahr-2024','summary':'ohne Konferenz','carriedOver':[]");
        assertThat(refusal.get("rule").asString()).isEqualTo("EVERY_REQUIRED_BLOCK_IS_HELD_OR_WAIVED");
        assertThat(refusal.get("detail").asString()).contains("DialogConferenceHeld");
        story.bookmark("second year");
    }

    private static void theDispute() throws Exception {
        story.step("einspruch", "StepDisputed", VERBUND, "2024-12", "'of':'sitzung-3','reason':'Nur zwei Ämter'");
        story.bookmark("disputed");
        story.step(
                "richtig",
                "StepCorrected",
                OFFICE,
                "2025-01",
                "'of':'sitzung-3','data':{" + meeting("Zwei Ämter schulen") + "}");
        assertThat(story.refused("zu-spaet", "StepConfirmed", VERBUND, "2025-01", "'of':'sitzung-3'")
                        .get("type")
                        .asString())
                .isEqualTo("/problems/stale-link");
        story.step("geklaert-1", "DisputeSettled", VERBUND, "2025-01", "'of':'richtig','result':'CORRECTED'");
        story.bookmark("settled by one");
        story.step("geklaert-2", "DisputeSettled", KOMMUNE, "2025-01", "'of':'richtig','result':'CORRECTED'");
        story.confirmed("richtig", VERBUND);
        story.bookmark("settled");
    }

    private static void theEnd() throws Exception {
        story.step(
                "kuendigung",
                "NoticeGiven",
                KOMMUNE,
                "2025-02",
                "'agreement':'rahmen','endsOn':'2025-06','reason':'Haushalt'");
        story.bookmark("notice");
        story.step("schluss", "AgreementEnded", KOMMUNE, "2025-06-30", "'agreement':'rahmen','reason':'TERMINATED'");
        story.step("abschied", "CooperationEnded", VERBUND, "2025-09-30", "'reason':'ohne Vereinbarung kein Auftrag'");
        story.bookmark("end");
    }

    @Test
    void one_before_the_last_word_nothing_holds_and_it_is_the_jobcenters_turn() throws Exception {
        JsonNode agreement = story.asked("/agreements/rahmen?asOf=2022-06-01", "before the last word");
        assertThat(agreement.get("state").asString()).isEqualTo("NEGOTIATING");
        assertThat(words(agreement.get("turn"))).containsExactly(JOBCENTER);
        assertThat(agreement.get("inForce")).isEmpty();
        assertThat(grade("2022-06-01", "before the last word")).isEqualTo("UNRECORDED");
    }

    @Test
    void two_with_the_last_acceptance_the_second_version_is_in_force() throws Exception {
        JsonNode agreement = story.asked("/agreements/rahmen?asOf=2022-06-01", "agreed");
        assertThat(agreement.get("state").asString()).isEqualTo("IN_FORCE");
        assertThat(agreement.get("inForce").get(0).get("version").intValue()).isEqualTo(2);
        assertThat(grade("2022-06-01", "agreed")).isEqualTo("MEDIUM");
        JsonNode arisen = story.asked("/steps/rahmen-v2", "agreed");
        assertThat(arisen.get("standing").asString()).isEqualTo("CONFIRMED");
        assertThat(arisen.get("data")
                        .get("terms")
                        .get("tasks")
                        .get(0)
                        .get("staffing")
                        .asString())
                .isEqualTo("BOTH");
        JsonNode diff = story.asked("/agreements/rahmen/diff?from=1&to=2", "agreed");
        assertThat(diff.toString()).contains("staffing", "effectiveFrom").doesNotContain("mandate");
    }

    @Test
    void three_in_summer_of_the_first_year_half_of_the_meetings_are_held_and_nothing_is_overdue_but_dates_are_known()
            throws Exception {
        JsonNode cycle = story.asked("/cycles/jahr-2023?asOf=2023-06-15", "spring 2023");
        JsonNode meetings = cycle.get("blocks").get(0);
        assertThat(meetings.get("held").intValue()).isEqualTo(1);
        assertThat(meetings.get("due").get(0).get("by").asString()).isEqualTo("2023-12-31");
        assertThat(cycle.get("completeness").intValue()).isEqualTo(33);
        assertThat(story.asked("/cycles/jahr-2023?asOf=2024-01-01", "spring 2023")
                        .get("blocks")
                        .get(0)
                        .get("overdue")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void four_a_waiver_counts_once_the_other_side_has_confirmed_it() throws Exception {
        assertThat(waived("waived by one")).isZero();
        assertThat(waived("first year closed")).isOne();
        JsonNode closed = story.asked("/cycles/jahr-2023?asOf=2024-06-01", "first year closed");
        assertThat(closed.get("completeness").intValue()).isEqualTo(100);
        assertThat(closed.get("state").asString()).isEqualTo("CLOSED");
    }

    @Test
    void five_a_rating_is_held_back_until_both_sides_have_rated() throws Exception {
        assertThat(story.asked("/cycles/jahr-2023?asOf=2023-12-31", "rated by one")
                        .get("ratings")
                        .toString())
                .doesNotContain("equality");
        assertThat(story.asked("/steps/note-stadt", "rated by one").toString()).doesNotContain("equality");
        JsonNode both = story.asked("/cycles/jahr-2023?asOf=2023-12-31", "first year closed");
        assertThat(both.get("difference").get("equality").intValue()).isEqualTo(2);
        assertThat(both.get("difference").get("influence").intValue()).isEqualTo(3);
    }

    @Test
    void six_an_amendment_changes_nothing_until_all_have_accepted() throws Exception {
        JsonNode pending = story.asked("/agreements/rahmen?asOf=2024-02-01", "amendment pending");
        assertThat(pending.get("state").asString()).isEqualTo("IN_FORCE");
        assertThat(words(pending.get("turn"))).containsExactly(JOBCENTER);
        assertThat(pending.get("inForce")).hasSize(1);
        assertThat(grade("2024-02-01", "amendment pending")).isEqualTo("MEDIUM");
        JsonNode amended = story.asked("/agreements/rahmen?asOf=2024-02-01", "amended");
        assertThat(amended.get("inForce").get(0).get("to").asString()).isEqualTo("2023-12-31");
        assertThat(amended.get("inForce").get(1).get("version").intValue()).isEqualTo(3);
        assertThat(grade("2023-12-31", "amended")).isEqualTo("MEDIUM");
        assertThat(grade("2024-01-01", "amended")).isEqualTo("HIGH");
    }

    @Test
    void seven_the_second_year_lacks_its_conference_and_goes_on_with_a_goal_of_the_first() throws Exception {
        JsonNode cycle = story.asked("/cycles/jahr-2024?asOf=2025-01-15", "second year");
        JsonNode conference = cycle.get("blocks").get(1);
        assertThat(conference.get("block").asString()).isEqualTo("DialogConferenceHeld");
        assertThat(conference.get("overdue").intValue()).isOne();
        assertThat(cycle.get("completeness").intValue()).isEqualTo(83);
        assertThat(cycle.get("goals").toString()).contains("\"origin\":\"jahr-2023\"");
        JsonNode row = story.asked("/cycles?asOf=2025-01-15", "second year").get("cycles");
        assertThat(row.get(0).get("completeness").intValue()).isEqualTo(100);
        assertThat(row.get(1).get("completeness").intValue()).isEqualTo(83);
        assertThat(kinds(story.todo(VERBUND, "2025-01-15", "second year"))).contains("BLOCK_OVERDUE", "CLOSE_CYCLE");
    }

    @Test
    void eight_a_dispute_marks_the_placement_until_both_sides_regard_it_as_settled() throws Exception {
        assertThat(contested("second year")).isFalse();
        assertThat(contested("disputed")).isTrue();
        assertThat(contested("settled by one")).isTrue();
        assertThat(contested("settled")).isFalse();
        assertThat(kinds(story.todo(KOMMUNE, "2025-01-20", "settled by one"))).contains("SETTLE_DISPUTE");
    }

    @Test
    void nine_before_the_correction_the_old_content_is_known_and_the_chain_keeps_both() throws Exception {
        assertThat(outcome("disputed")).isEqualTo("Alle Ämter schulen");
        assertThat(outcome("settled")).isEqualTo("Zwei Ämter schulen");
        JsonNode settled = story.asked("/steps/sitzung-3", "settled");
        assertThat(settled.get("standing").asString()).isEqualTo("CORRECTED");
        assertThat(settled.get("latest").asString()).isEqualTo("richtig");
        assertThat(words(settled.get("confirmedBy"))).containsExactly(VERBUND);
        assertThat(settled.get("chain")).hasSize(5);
        assertThat(story.asked("/steps/sitzung-3", "disputed").get("standing").asString())
                .isEqualTo("DISPUTED");
    }

    @Test
    void ten_notice_and_end_close_what_was_open_and_the_figures_tell_who_did_what() throws Exception {
        assertThat(story.asked("/agreements/rahmen", "settled")
                        .get("inForce")
                        .get(1)
                        .get("to")
                        .isNull())
                .isTrue();
        assertThat(story.asked("/agreements/rahmen", "notice")
                        .get("inForce")
                        .get(1)
                        .get("to")
                        .asString())
                .isEqualTo("2025-06-30");
        assertThat(story.asked("/agreements/rahmen?asOf=2025-10-01", "end")
                        .get("state")
                        .asString())
                .isEqualTo("OVER");
        assertThat(story.asked("/placement?asOf=2025-09-30", "end").get("type").isNull())
                .isFalse();
        assertThat(story.asked("/placement?asOf=2025-10-01", "end").get("type").isNull())
                .isTrue();
        JsonNode balance = story.asked("/balance", "end");
        assertThat(balance.get("openDisputes").intValue()).isZero();
        assertThat(balance.get("proposalsTabled").get("kommune").intValue()).isEqualTo(1);
        assertThat(balance.get("proposalsTabled").get("verbund").intValue()).isEqualTo(2);
        JsonNode handover = story.asked("/handover?since=2025-01-01&asOf=2025-03-01", "notice");
        assertThat(handover.get("agreed").toString()).contains("rahmen");
    }

    private static String proposal(String mandate, String staffing, String from) {
        return """
                'agreement':'rahmen','effectiveFrom':'%s','terms':{'subject':'Integration','fieldsOfAction':['OEFFNUNG'],'reviewMonths':12,
                'mandate':[%s],'tasks':[{'title':'Sprachmittlung','responsible':'vielfalt-musterstadt','staffing':'%s'}]}""".formatted(from, mandate, staffing).replace("\n", "");
    }

    private static String answer(int version) {
        return "'agreement':'rahmen','version':" + version;
    }

    private static String plan(String year) {
        return """
                'cycle':'jahr-%s','title':'Handlungsplan','coAuthors':['vielfalt-musterstadt'],'measures':[],
                'goals':[%s]""".formatted(
                        year,
                        year.equals("2023")
                                ? "{'goal':'aemter','title':'Ämter öffnen sich'},{'goal':'sprache','title':'Alle sprechen mit'}"
                                : "")
                .replace("\n", "");
    }

    private static String meeting(String outcome) {
        String participants = "'participants':['musterstadt','vielfalt-musterstadt']";
        return outcome == null ? participants : participants + ",'outcomes':['" + outcome + "']";
    }

    private static String reviewed(String goal, String status) {
        return "'cycle':'jahr-2023','goal':'" + goal + "','status':'" + status + "'";
    }

    private static String rated(int equality, int reliability, int information, int influence) {
        return "'cycle':'jahr-2023','equality':%d,'reliability':%d,'information':%d,'influence':%d"
                .formatted(equality, reliability, information, influence);
    }

    private static String grade(String day, String bookmark) throws Exception {
        return story.asked("/placement?asOf=" + day, bookmark)
                .get("grades")
                .get("formalisation")
                .asString();
    }

    private static int waived(String bookmark) throws Exception {
        return story.asked("/cycles/jahr-2023?asOf=2023-12-31", bookmark)
                .get("blocks")
                .get(3)
                .get("waived")
                .intValue();
    }

    private static boolean contested(String bookmark) throws Exception {
        return story.asked("/placement?asOf=2024-10-01", bookmark)
                .get("marks")
                .get("contested")
                .booleanValue();
    }

    private static String outcome(String bookmark) throws Exception {
        return story.asked("/steps/sitzung-3", bookmark)
                .get("data")
                .get("outcomes")
                .get(0)
                .asString();
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> kinds(JsonNode todo) {
        return todo.get("items").findValuesAsString("kind");
    }
}
