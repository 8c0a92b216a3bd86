package de.kooperationsbuch.command.recording;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.Rules.AN_END_IS_NOT_BEFORE_ITS_BEGINNING;
import static de.kooperationsbuch.command.Rules.A_STEP_HAS_HAPPENED;
import static de.kooperationsbuch.command.Rules.REFERENCES_NAME_KNOWN_ORGANISATIONS;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Scenario;
import java.util.stream.Stream;

/** Rules about dates and about naming others, wherever they hold. */
public class AnyStepScenarios {
    private static final String TERMS =
            "'kind':'PROJECT','level':'LAND','purpose':'Koordination','recipient':'vielfalt-musterstadt'";

    public static Stream<Scenario> scenarios() {
        return Stream.of(happened(), ends(), periods(), references()).flatMap(all -> all);
    }

    private static Stream<Scenario> happened() {
        return Stream.of(
                Scenario.of(A_STEP_HAS_HAPPENED)
                        .accepts(OPENED.on("2026"))
                        .refuses(OPENED.on("2026-06-16"), "/effectiveOn", "2026-06-16", "2026-06-15"),
                Scenario.of(A_STEP_HAS_HAPPENED)
                        .accepts(OPENED.on("2026-06"))
                        .refuses(OPENED.on("2026-07"), "/effectiveOn", "2026-07", "2026-06-15"));
    }

    private static Stream<Scenario> ends() {
        return Stream.of(
                end(Draft.of("CooperationEnded", "{'reason':'Auftrag erfüllt'}")),
                end(
                        Draft.of("FormatEnded", "{'format':'runder-tisch'}"),
                        Draft.of("FormatAgreed", "{'format':'runder-tisch','title':'Runder Tisch'}")),
                end(
                        Draft.of("CycleStandardEnded", "{'reason':'neue Form'}"),
                        Draft.of(
                                "CycleStandardAgreed",
                                "{'networkMeetings':4,'dialogConferences':1,'stadtratReports':1,'infoSessions':0,'expertTalks':0,'actionPlans':1}")),
                end(
                        Draft.of("MeetingSpaceWithdrawn", "{'space':'haus','reason':'Mietvertrag endet'}"),
                        Draft.of("MeetingSpaceProvided", "{'space':'haus','name':'Haus der Vielfalt'}")),
                end(Draft.of("FundingEnded", "{'funding':'stelle'}"), granted("'from':'2024'")),
                end(Draft.of("AgreementEnded", "{'agreement':'rahmen','reason':'EXPIRED'}"), negotiated("")),
                Scenario.of(AN_END_IS_NOT_BEFORE_ITS_BEGINNING, placed("vielfalt-musterstadt"))
                        .accepts(removed("2024"))
                        .refuses(removed("2023"), "/effectiveOn", "2023", "2024"),
                Scenario.of(
                                AN_END_IS_NOT_BEFORE_ITS_BEGINNING,
                                placed("vielfalt-musterstadt"),
                                placed("musterstadt"),
                                Draft.of(
                                        "RelationEstablished",
                                        "{'relation':'rat','from':'vielfalt-musterstadt','to':'musterstadt','kind':'ADVISES'}"))
                        .accepts(Draft.of("RelationEnded", "{'relation':'rat'}"))
                        .refuses(
                                Draft.of("RelationEnded", "{'relation':'rat'}").on("2023"),
                                "/effectiveOn",
                                "2023",
                                "2024"));
    }

    private static Scenario end(Draft end, Draft... beginning) {
        Draft[] story = Stream.concat(Stream.of(OPENED), Stream.of(beginning)).toArray(Draft[]::new);
        return Scenario.of(AN_END_IS_NOT_BEFORE_ITS_BEGINNING, story)
                .accepts(end.on("2024-01-01"))
                .refuses(end.on("2023-12-31"), "/effectiveOn", "2023-12-31", "2024");
    }

    private static Stream<Scenario> periods() {
        return Stream.of(
                Scenario.of(AN_END_IS_NOT_BEFORE_ITS_BEGINNING, OPENED)
                        .accepts(granted("'from':'2024-07','until':'2024'"))
                        .refuses(granted("'from':'2024-07','until':'2024-06'"), "/data/until", "2024-06", "2024-07"),
                Scenario.of(AN_END_IS_NOT_BEFORE_ITS_BEGINNING, OPENED, granted("'from':'2024'"))
                        .accepts(Draft.of("FundingExtended", "{'funding':'stelle','until':'2030'}"))
                        .refuses(
                                Draft.of("FundingExtended", "{'funding':'stelle','until':'2023'}"),
                                "/data/until",
                                "2023",
                                "2024"),
                Scenario.of(AN_END_IS_NOT_BEFORE_ITS_BEGINNING, OPENED)
                        .accepts(negotiated(",'effectiveUntil':'2024'"))
                        .refuses(negotiated(",'effectiveUntil':'2023'"), "/data/effectiveUntil", "2023", "2024"),
                Scenario.of(AN_END_IS_NOT_BEFORE_ITS_BEGINNING, OPENED, negotiated(""))
                        .accepts(notice("2024"))
                        .refuses(notice("2023"), "/data/endsOn", "2023", "2024"));
    }

    private static Stream<Scenario> references() {
        return Stream.of(
                names(OPENED.by("niemand"), OPENED, "/by"),
                names(
                        Draft.of("CooperationOpened", "{'kommune':'niemand','verbund':'vielfalt-musterstadt'}"),
                        OPENED,
                        "/data/kommune"),
                names(
                        Draft.of("NetworkMeetingHeld", "{'participants':['musterstadt','niemand']}"),
                        Draft.of("NetworkMeetingHeld", "{'participants':['musterstadt']}"),
                        "/data/participants/1",
                        OPENED),
                names(
                        Draft.of("MeetingSpaceProvided", "{'space':'haus','name':'Haus','provider':'niemand'}"),
                        Draft.of("MeetingSpaceProvided", "{'space':'haus','name':'Haus','provider':'musterstadt'}"),
                        "/data/provider",
                        OPENED),
                names(placed("niemand"), placed("musterstadt-jobcenter"), "/data/actor"));
    }

    private static Scenario names(Draft wrong, Draft right, String field, Draft... story) {
        return Scenario.of(REFERENCES_NAME_KNOWN_ORGANISATIONS, story)
                .accepts(right)
                .refuses(wrong, field, "niemand");
    }

    private static Draft granted(String period) {
        return Draft.of("FundingGranted", "{'funding':'stelle'," + period + "," + TERMS + "}");
    }

    private static Draft negotiated(String until) {
        return Draft.of("AgreementNegotiated", """
                {'agreement':'rahmen','title':'Vereinbarung','parties':['musterstadt','vielfalt-musterstadt'],
                 'terms':{'fieldsOfAction':[],'tasks':[],'mandate':[]},'effectiveFrom':'2024'%s}""".formatted(until));
    }

    private static Draft notice(String endsOn) {
        return Draft.of("NoticeGiven", "{'agreement':'rahmen','endsOn':'" + endsOn + "','reason':'neue Grundlage'}");
    }

    private static Draft placed(String actor) {
        return Draft.of("ActorPlaced", "{'actor':'" + actor + "','level':'OPERATIONAL'}");
    }

    private static Draft removed(String date) {
        return Draft.of("ActorRemoved", "{'actor':'vielfalt-musterstadt'}").on(date);
    }
}
