package de.kooperationsbuch.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up history of two cities, different for every seed. Some lines break rules on purpose or by chance; the book sorts them out.
 */
final class GeneratedHistory {
    private static final List<String> KOMMUNEN = List.of("musterstadt", "beispielburg");
    private static final List<String> VERBUENDE = List.of("vielfalt-musterstadt", "bunt-beispielburg");
    private static final List<String> LEVELS = List.of("KOMMUNE", "LAND", "BUND", "UNKNOWN");
    private static final List<String> KINDS =
            List.of("PROJECT", "COORDINATION", "INSTITUTIONAL", "STRUCTURAL", "SERVICE");
    private static final List<String> VOICES = List.of("GUEST", "ADVISORY", "VOTING", "CO_DECIDING");
    private final Random random;

    private GeneratedHistory(long seed) {
        random = new Random(seed);
    }

    static List<String> lines(long seed, int steps) {
        GeneratedHistory history = new GeneratedHistory(seed);
        List<String> lines = history.opening();
        for (int city = 0; city < 2; city++)
            lines.addAll(GeneratedEpisode.lines(cooperation(city), KOMMUNEN.get(city), VERBUENDE.get(city)));
        GeneratedAnswers answers = new GeneratedAnswers(history.random);
        for (int i = 0; i < steps; i++) {
            boolean answer = i > 10 && history.random.nextInt(3) == 0;
            String line = answer ? answers.next() : history.step(i);
            line = line.replaceFirst("\\{", "{\"stepId\":\"s-" + i + "\",");
            answers.told(line);
            lines.add(line);
        }
        return lines;
    }

    private List<String> opening() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String kommune = KOMMUNEN.get(i);
            lines.add(line(
                    "OrganisationRegistered",
                    "organisation",
                    kommune,
                    kommune,
                    "2010",
                    "\"kind\":\"KOMMUNE\",\"name\":\"" + kommune + "\""));
            lines.add(line(
                    "OrganisationRegistered",
                    "organisation",
                    VERBUENDE.get(i),
                    kommune,
                    "2011-05",
                    "\"kind\":\"VERBUND\",\"name\":\"Verbund\""));
            lines.add(line(
                    "OrganisationRegistered",
                    "organisation",
                    "beirat-" + kommune,
                    kommune,
                    "2012",
                    "\"kind\":\"BODY\",\"name\":\"Beirat\",\"partOf\":\"" + kommune + "\""));
            lines.add(line(
                    "CooperationOpened",
                    "cooperation",
                    cooperation(i),
                    kommune,
                    "2015-03-01",
                    "\"kommune\":\"" + kommune + "\",\"verbund\":\"" + VERBUENDE.get(i) + "\""));
            lines.add(line(
                    "ActorPlaced",
                    "kommune",
                    kommune,
                    kommune,
                    "2015",
                    "\"actor\":\"" + VERBUENDE.get(i) + "\",\"level\":\"OPERATIONAL\""));
            lines.add(line(
                    "ActorPlaced",
                    "kommune",
                    kommune,
                    kommune,
                    "2015",
                    "\"actor\":\"beirat-" + kommune + "\",\"level\":\"STRATEGIC\""));
        }
        return lines;
    }

    private static String cooperation(int city) {
        return "zusammen-" + KOMMUNEN.get(city);
    }

    private String step(int i) {
        int city = random.nextInt(2);
        String cooperation = cooperation(city);
        String kommune = KOMMUNEN.get(city);
        String verbund = VERBUENDE.get(city);
        return switch (random.nextInt(18)) {
            case 0 ->
                inCooperation(
                        "FormatAgreed",
                        cooperation,
                        kommune,
                        "\"format\":\"f-" + random.nextInt(4) + "\",\"title\":\"Runder Tisch\"");
            case 1 -> inCooperation("FormatEnded", cooperation, verbund, "\"format\":\"f-" + random.nextInt(4) + "\"");
            case 2 ->
                inCooperation(
                        "CycleStandardAgreed",
                        cooperation,
                        kommune,
                        "\"networkMeetings\":2,\"dialogConferences\":1,\"stadtratReports\":1,\"infoSessions\":0,\"expertTalks\":0,\"actionPlans\":1");
            case 3 -> inCooperation("FundingGranted", cooperation, kommune, grant("g-" + random.nextInt(12), verbund));
            case 4 ->
                inCooperation("FundingEnded", cooperation, verbund, "\"funding\":\"g-" + random.nextInt(12) + "\"");
            case 5 ->
                inCooperation(
                        "NetworkMeetingHeld",
                        cooperation,
                        verbund,
                        "\"participants\":[\"" + verbund + "\",\"" + kommune + "\"]");
            case 6 -> inCooperation("StadtratReportFiled", cooperation, kommune, "\"title\":\"Bericht " + i + "\"");
            case 7 ->
                inCooperation(
                        "ActionPlanAdopted",
                        cooperation,
                        kommune,
                        "\"title\":\"Plan\",\"coAuthors\":[\"" + verbund + "\"],\"goals\":[],\"measures\":[]");
            case 8 ->
                inCooperation(
                        "AgreementNegotiated",
                        cooperation,
                        kommune,
                        agreement("v-" + random.nextInt(3), kommune, verbund));
            case 9 ->
                line(
                        "RelationEstablished",
                        "kommune",
                        kommune,
                        kommune,
                        date(),
                        "\"relation\":\"s-" + random.nextInt(5) + "\",\"from\":\"" + verbund + "\",\"to\":\"beirat-"
                                + kommune + "\",\"kind\":\"SEAT_IN\",\"voice\":\"" + pick(VOICES) + "\"");
            case 10 ->
                line(
                        "RelationEnded",
                        "kommune",
                        kommune,
                        kommune,
                        date(),
                        "\"relation\":\"s-" + random.nextInt(5) + "\"");
            case 11 -> {
                int year = 2020 + random.nextInt(5);
                yield inCooperation(
                        "CycleOpened",
                        cooperation,
                        kommune,
                        "\"cycle\":\"jahr-%d\",\"from\":\"%d\",\"until\":\"%d\"".formatted(year, year, year));
            }
            case 12 ->
                inCooperation(
                        "NegotiationOpened",
                        cooperation,
                        verbund,
                        "\"agreement\":\"n-%d\",\"title\":\"Verhandlung\",\"subject\":\"Arbeit\",\"parties\":[\"%s\",\"%s\"]"
                                .formatted(random.nextInt(3), kommune, verbund));
            case 13, 14 -> inCooperation("ProposalTabled", cooperation, pick(List.of(kommune, verbund)), proposal(i));
            case 15, 16 ->
                inCooperation(
                        "ProposalAccepted",
                        cooperation,
                        pick(List.of(kommune, verbund)),
                        "\"agreement\":\"n-%d\",\"version\":%d".formatted(random.nextInt(3), 1 + random.nextInt(4)));
            default ->
                inCooperation(
                        random.nextBoolean() ? "CooperationPaused" : "CooperationResumed",
                        cooperation,
                        kommune,
                        random.nextBoolean() ? "\"reason\":\"Umbau\"" : "");
        };
    }

    private String grant(String funding, String recipient) {
        String kind = pick(KINDS);
        int from = 2012 + random.nextInt(12);
        String until = kind.equals("STRUCTURAL") || random.nextInt(4) == 0
                ? ""
                : ",\"until\":\"" + (from + random.nextInt(4)) + "\"";
        return "\"funding\":\"" + funding + "\",\"level\":\"" + pick(LEVELS) + "\",\"kind\":\"" + kind
                + "\",\"purpose\":\"Arbeit\",\"recipient\":\"" + recipient + "\",\"from\":\"" + from + "\"" + until;
    }

    private String agreement(String agreement, String kommune, String verbund) {
        return "\"agreement\":\"" + agreement + "\",\"title\":\"Vereinbarung\",\"parties\":[\"" + kommune + "\",\""
                + verbund
                + "\"],\"terms\":{\"fieldsOfAction\":[],\"tasks\":[],\"mandate\":[\"PLANNING\",\"STEERING\",\"EVALUATION\"]},\"effectiveFrom\":\""
                + date() + "\"";
    }

    private String proposal(int i) {
        return "\"agreement\":\"n-" + random.nextInt(3)
                + "\",\"terms\":{\"subject\":\"Fassung " + i
                + "\",\"fieldsOfAction\":[],\"tasks\":[],\"mandate\":[\"PLANNING\"]},\"effectiveFrom\":\"" + date()
                + "\"";
    }

    private String inCooperation(String step, String cooperation, String by, String data) {
        return line(step, "cooperation", cooperation, by, date(), data);
    }

    private String date() {
        int year = 2012 + random.nextInt(14);
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(3)) {
            case 0 -> Integer.toString(year);
            case 1 -> "%d-%02d".formatted(year, month);
            default -> "%d-%02d-%02d".formatted(year, month, 1 + random.nextInt(28));
        };
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    static String line(String step, String kind, String subject, String by, String on, String data) {
        return "{\"step\":\"%s\",\"%s\":\"%s\",\"by\":\"%s\",\"effectiveOn\":\"%s\",\"data\":{%s}}"
                .formatted(step, kind, subject, by, on, data);
    }
}
