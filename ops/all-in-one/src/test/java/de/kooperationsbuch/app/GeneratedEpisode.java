package de.kooperationsbuch.app;

import java.util.List;

/** What every made-up history tells at least once: an agreement negotiated and amended, a dispute settled by a correction, a record taken back. */
final class GeneratedEpisode {
    private GeneratedEpisode() {}

    static List<String> lines(String cooperation, String kommune, String verbund) {
        return List.of(
                line("NegotiationOpened", "einladung", cooperation, kommune, """
                        "agreement":"rahmen","title":"Rahmen","subject":"Arbeit","parties":["%s","%s"]""".formatted(kommune, verbund)),
                line("ProposalTabled", "v1", cooperation, kommune, proposal("PLANNING", "2021-03")),
                line("ProposalAccepted", "ja-1", cooperation, verbund, "\"agreement\":\"rahmen\",\"version\":1"),
                line("FormatAgreed", "tisch", cooperation, kommune, "\"format\":\"tisch\",\"title\":\"Runder Tisch\""),
                line("StepConfirmed", "tisch-ja", cooperation, verbund, "\"of\":\"tisch\""),
                line("NetworkMeetingHeld", "treffen", cooperation, verbund, "\"participants\":[\"" + verbund + "\"]"),
                line("StepDisputed", "einspruch", cooperation, kommune, "\"of\":\"treffen\",\"reason\":\"später\""),
                line(
                        "StepCorrected",
                        "richtig",
                        cooperation,
                        verbund,
                        "\"of\":\"treffen\",\"effectiveOn\":\"2020-10\""),
                line("DisputeSettled", "gut-1", cooperation, verbund, "\"of\":\"richtig\",\"result\":\"CORRECTED\""),
                line("DisputeSettled", "gut-2", cooperation, kommune, "\"of\":\"richtig\",\"result\":\"CORRECTED\""),
                line("StepWithdrawn", "zurueck", cooperation, verbund, "\"of\":\"richtig\",\"reason\":\"doch nicht\""),
                line("ProposalTabled", "v2", cooperation, verbund, proposal("STEERING", "2022-05-05")),
                line("ProposalAccepted", "ja-2", cooperation, kommune, "\"agreement\":\"rahmen\",\"version\":2"));
    }

    private static String proposal(String mandate, String from) {
        return """
                "agreement":"rahmen","effectiveFrom":"%s","terms":{"fieldsOfAction":[],"tasks":[],"mandate":["%s"]}""".formatted(from, mandate);
    }

    private static String line(String step, String stepId, String cooperation, String by, String data) {
        return GeneratedHistory.line(step, "cooperation", cooperation, by, "2020-09", data)
                .replaceFirst("\\{", "{\"stepId\":\"" + stepId + "\",");
    }
}
