package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.placement.RandomBooks.Draft;
import java.util.List;
import java.util.Map;

/** The data of random steps; a thing is named after its place among the steps told so far. */
final class RandomData {
    private static final List<String> KINDS =
            List.of("STRUCTURAL", "COORDINATION", "SERVICE", "INSTITUTIONAL", "PROJECT", "SERVICE");
    private static final Map<String, String> BEGUN_BY = Map.of(
            "AgreementEnded", "AgreementNegotiated",
            "NoticeGiven", "AgreementNegotiated",
            "AgreementAmended", "AgreementNegotiated",
            "FormatEnded", "FormatAgreed",
            "RelationEnded", "RelationEstablished",
            "FundingEnded", "FundingGranted",
            "FundingExtended", "FundingGranted");

    private RandomData() {}

    static String beginning(Draft draft, String thing) {
        int choice = draft.choice();
        String side = choice % 4 == 3 ? "sozialamt" : "bunt";
        return switch (draft.name()) {
            case "AgreementNegotiated" -> terms(draft, thing, side);
            case "CycleStandardAgreed" ->
                "networkMeetings: 4, dialogConferences: 1, stadtratReports: 1, infoSessions: 0, expertTalks: 0, actionPlans: 1";
            case "FormatAgreed" -> "format: %s, title: Runder Tisch".formatted(thing);
            case "NetworkMeetingHeld", "ExpertTalkHeld" -> "participants: [musterstadt, %s]".formatted(side);
            case "DialogConferenceHeld", "StadtratReportFiled" -> "title: Das gemeinsame Jahr";
            case "ActionPlanAdopted" -> "title: Plan, coAuthors: [%s], goals: [], measures: []".formatted(side);
            case "RelationEstablished" ->
                "relation: %s, from: %s, to: %s, kind: SEAT_IN, voice: %s %s"
                        .formatted(
                                thing,
                                side,
                                choice % 5 == 4 ? "landesbeirat" : "beirat",
                                List.of("CO_DECIDING", "GUEST", "CO_DECIDING", "ADVISORY")
                                        .get(choice / 4 % 4),
                                choice == 7 ? ", viaPerson: true" : "");
            case "FundingGranted" ->
                "funding: %s, level: %s, kind: %s, purpose: Arbeit, recipient: %s, from: %s %s"
                        .formatted(
                                thing,
                                choice == 11 ? "BUND" : "KOMMUNE",
                                KINDS.get(choice % 6),
                                choice == 9 ? "sozialamt" : "bunt",
                                draft.other(),
                                choice % 4 == 0
                                        ? ", until: 2025-01-31"
                                        : choice % 7 == 0 ? ", renewedYearly: true" : "");
            case "CooperationPaused", "CooperationEnded", "CycleStandardEnded" -> "reason: Es ruht";
            default -> "";
        };
    }

    private static String terms(Draft draft, String agreement, String party) {
        return "agreement: %s, title: Vereinbarung, parties: [musterstadt, %s], effectiveFrom: %s, %s terms: {fieldsOfAction: [], tasks: [], mandate: [%s]}"
                .formatted(
                        agreement,
                        party,
                        draft.other(),
                        draft.choice() % 3 == 0 ? "effectiveUntil: 2025-05-30," : "",
                        draft.choice() % 5 == 0 ? "PLANNING" : "PLANNING, STEERING, EVALUATION");
    }

    static String ending(Draft draft, List<Draft> told) {
        for (int i = told.size() - 1 - draft.choice() % 3; i >= 0; i--)
            if (told.get(i).name().equals(BEGUN_BY.get(draft.name()))) return ending(draft, "thing-" + i);
        return null;
    }

    private static String ending(Draft draft, String thing) {
        return switch (draft.name()) {
            case "AgreementAmended" -> terms(draft, thing, "bunt");
            case "NoticeGiven" -> "agreement: %s, endsOn: %s, reason: Kein Geld".formatted(thing, draft.other());
            case "AgreementEnded" -> "agreement: %s, reason: EXPIRED".formatted(thing);
            case "FormatEnded" -> "format: %s".formatted(thing);
            case "RelationEnded" -> "relation: %s".formatted(thing);
            case "FundingExtended" -> "funding: %s, until: %s".formatted(thing, draft.other());
            default -> "funding: %s".formatted(thing);
        };
    }
}
