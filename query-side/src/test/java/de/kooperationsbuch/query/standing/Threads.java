package de.kooperationsbuch.query.standing;

import de.kooperationsbuch.query.cast.Book;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Things that happened beside each other: the steps of each in their order, between the things in any. */
final class Threads {
    private static final String STEP = "(\\S+) (\\S+) (\\S+) (\\S+) (.*)";
    private static final String TERMS =
            "effectiveFrom: 2024-02, terms: {fieldsOfAction: [], tasks: [], mandate: [PLANNING, STEERING, EVALUATION]}";
    private static final String PARTIES = "parties: [musterstadt, bunt]";

    /** Each step as {@code by Name stepId effectiveOn data}. */
    private static final List<List<String>> THINGS = List.of(
            List.of(
                    "musterstadt FundingGranted geld 2023-05 funding: geld, level: KOMMUNE, kind: COORDINATION, purpose: Stelle, recipient: bunt, from: 2023-06, until: 2024-06",
                    "bunt StepConfirmed geld-ja 2023-06 of: geld",
                    "musterstadt FundingExtended geld-mehr 2024-03 funding: geld, until: 2025-03",
                    "bunt FundingEnded geld-weg 2025-01 funding: geld"),
            List.of(
                    "bunt FundingGranted haus 2023 funding: haus, level: LAND, kind: SERVICE, purpose: Haus, recipient: bunt, from: 2023-01, until: 2025",
                    "musterstadt StepDisputed haus-nein 2023 of: haus, reason: Ende falsch",
                    "bunt StepCorrected haus-neu 2023 of: haus, data: {funding: haus, level: LAND, kind: SERVICE, purpose: Haus, recipient: bunt, from: 2023-01, until: 2024}",
                    "musterstadt DisputeSettled haus-gut 2023 of: haus-neu, result: CORRECTED",
                    "bunt DisputeSettled haus-gut-auch 2023 of: haus-neu, result: CORRECTED"),
            List.of(
                    "musterstadt FundingGranted stelle 2024-02 funding: stelle, level: KOMMUNE, kind: STRUCTURAL, purpose: Stelle, recipient: bunt, from: 2024-02"),
            List.of(
                    "bunt FormatAgreed tisch 2023-02 format: tisch, title: Runder Tisch",
                    "bunt FormatEnded tisch-ende 2024-09 format: tisch"),
            List.of(
                    "musterstadt FormatAgreed beirat 2024-05 format: beirat, title: Beirat",
                    "musterstadt StepWithdrawn beirat-weg 2024-06 of: beirat, reason: doppelt"),
            List.of(
                    "musterstadt NegotiationOpened rahmen 2024-01 agreement: rahmen, title: Rahmen, subject: Arbeit, "
                            + PARTIES,
                    "bunt ProposalTabled v1 2024-01 agreement: rahmen, " + TERMS,
                    "musterstadt ProposalAccepted ja 2024-01 agreement: rahmen, version: 1",
                    "musterstadt AgreementNegotiated rahmen-v1 2024-01 agreement: rahmen, title: Rahmen, " + PARTIES
                            + ", " + TERMS,
                    "bunt NoticeGiven rahmen-schluss 2025-01 agreement: rahmen, endsOn: 2025-06, reason: neu"),
            List.of(
                    "bunt AgreementNegotiated alt 2023-03 agreement: alt, title: Alt, " + PARTIES
                            + ", effectiveFrom: 2023-03, effectiveUntil: 2024-03, terms: {fieldsOfAction: [], tasks: [], mandate: []}",
                    "musterstadt StepConfirmed alt-ja 2023-04 of: alt"),
            List.of(
                    "bunt CycleStandardAgreed standard 2023-11 networkMeetings: 2, dialogConferences: 1, stadtratReports: 1, infoSessions: 1, expertTalks: 0, actionPlans: 1",
                    "musterstadt CycleStandardEnded standard-ende 2025-02 reason: neu"),
            List.of(
                    "bunt CycleOpened jahr 2024-01 cycle: jahr, from: 2024, until: 2024",
                    "bunt ActionPlanAdopted plan 2024-02 cycle: jahr, title: Plan, coAuthors: [bunt], goals: [{goal: oeffnung, title: Öffnung}], measures: []",
                    "musterstadt StepWaived verzicht 2024-10 cycle: jahr, block: InfoSessionHeld, reason: Wahl",
                    "bunt StepConfirmed verzicht-ja 2024-11 of: verzicht",
                    "bunt GoalReviewed ziel 2024-12 cycle: jahr, goal: oeffnung, status: REACHED"),
            List.of("musterstadt NetworkMeetingHeld sitzung-1 2024-03 participants: [bunt]"),
            List.of(
                    "bunt NetworkMeetingHeld sitzung-2 2024-07-02 participants: [bunt]",
                    "musterstadt StepConfirmed sitzung-2-ja 2024-08 of: sitzung-2"),
            List.of(
                    "bunt DialogConferenceHeld konferenz 2024-09-09 title: Konferenz",
                    "bunt StepCorrected konferenz-neu 2024-10 of: konferenz, effectiveOn: 2024-10-10",
                    "bunt StepWithdrawn konferenz-alt 2024-11 of: konferenz-neu, reason: doch im September"),
            List.of("musterstadt StadtratReportFiled bericht 2024-11-20 title: Bericht"),
            List.of(
                    "musterstadt RelationEstablished sitz 2024-04 relation: sitz, from: bunt, to: beirat, kind: SEAT_IN, voice: CO_DECIDING",
                    "bunt StepConfirmed sitz-ja 2024-05 of: sitz",
                    "musterstadt RelationEnded sitz-ende 2025-04 relation: sitz"));

    private Threads() {}

    /** The same things, recorded in an order of their own for every seed. */
    static Book told(long seed) {
        Random random = new Random(seed);
        List<List<String>> left = new ArrayList<>();
        THINGS.forEach(thing -> left.add(new ArrayList<>(thing)));
        Book book = Book.openedIn("2022-12-15");
        while (!left.isEmpty()) {
            List<String> thing = left.get(random.nextInt(left.size()));
            record(book, thing.remove(0));
            if (thing.isEmpty()) left.remove(thing);
        }
        return book;
    }

    private static void record(Book book, String step) {
        String[] parts = step.replaceFirst(STEP, "$1\n$2\n$3\n$4\n$5").split("\n");
        if (parts.length != 5) throw new IllegalArgumentException(step + Arrays.toString(parts));
        book.by(parts[0]).step(parts[1], parts[2], parts[3], parts[4]);
    }
}
