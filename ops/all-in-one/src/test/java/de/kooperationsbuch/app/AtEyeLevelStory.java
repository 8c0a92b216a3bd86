package de.kooperationsbuch.app;

import static de.kooperationsbuch.app.ToldStory.JOBCENTER;
import static de.kooperationsbuch.app.ToldStory.KOMMUNE;
import static de.kooperationsbuch.app.ToldStory.OFFICE;
import static de.kooperationsbuch.app.ToldStory.VERBUND;
import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** From the first handshake over two negotiated versions, an amendment, two cycles and a dispute to notice and end. */
final class AtEyeLevelStory {
    private static final String PARTIES = "'parties':['musterstadt','vielfalt-musterstadt','musterstadt-jobcenter']";
    private final ToldStory story;

    private AtEyeLevelStory(ToldStory story) {
        this.story = story;
    }

    static void tell(ToldStory story) throws Exception {
        AtEyeLevelStory telling = new AtEyeLevelStory(story);
        telling.theHandshake();
        telling.theNegotiation();
        telling.theStandard();
        telling.theFirstYear();
        telling.theAmendment();
        telling.theSecondYear();
        telling.theDispute();
        telling.theEnd();
    }

    private void theHandshake() throws Exception {
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

    private void theNegotiation() throws Exception {
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

    private void theStandard() throws Exception {
        story.step("standard", "CycleStandardAgreed", KOMMUNE, "2022-11", """
                'networkMeetings':2,'dialogConferences':1,'stadtratReports':1,'infoSessions':1,'expertTalks':0,'actionPlans':1""");
        story.confirmed("standard", VERBUND);
    }

    private void theFirstYear() throws Exception {
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

    private void theAmendment() throws Exception {
        String allMandates = "'PLANNING','STEERING','EVALUATION'";
        story.step("v3", "ProposalTabled", VERBUND, "2023-12-01", proposal(allMandates, "BOTH", "2024-01-01"));
        story.step("ja-stadt-3", "ProposalAccepted", KOMMUNE, "2023-12-10", answer(3));
        story.bookmark("amendment pending");
        story.step("ja-jobcenter-3", "ProposalAccepted", JOBCENTER, "2023-12-15", answer(3));
        story.bookmark("amended");
    }

    private void theSecondYear() throws Exception {
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

    private void theDispute() throws Exception {
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

    private void theEnd() throws Exception {
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
}
