package de.kooperationsbuch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A cooperation of its own Kommune with a thousand steps over fourteen cycles, for the views of the common year and of what is to do. */
final class CommonYears {
    static final String COOPERATION = "kleinstadt-bunt";
    static final String KOMMUNE = "kleinstadt";
    private static final int FIRST = 2010;
    private static final int YEARS = 14;
    private final List<String> lines = new ArrayList<>();

    private CommonYears() {}

    /** A file to be imported; the cooperation has as many steps as asked for. */
    static Path write(Path file, int steps) throws IOException {
        CommonYears years = new CommonYears();
        years.partners();
        for (int year = FIRST; year < FIRST + YEARS; year++) years.cycle(year);
        int before = (int) years.lines.stream()
                .filter(line -> line.contains("\"cooperation\""))
                .count();
        for (int n = 0; n < steps - before; n++) years.block(n);
        return Files.write(file, years.lines);
    }

    private void partners() {
        lines.add(
                "{\"step\":\"OrganisationRegistered\",\"organisation\":\"kleinstadt\",\"by\":\"kleinstadt\",\"data\":{\"kind\":\"KOMMUNE\",\"name\":\"Kleinstadt\"}}");
        lines.add(
                "{\"step\":\"OrganisationRegistered\",\"organisation\":\"bunt\",\"by\":\"kleinstadt\",\"data\":{\"kind\":\"VERBUND\",\"name\":\"Bunt\"}}");
        add("CooperationOpened", "2010", "\"kommune\":\"kleinstadt\",\"verbund\":\"bunt\"");
        add("CycleStandardAgreed", "2010", """
                "networkMeetings":6,"dialogConferences":1,"stadtratReports":1,"infoSessions":4,"expertTalks":2,"actionPlans":1""");
    }

    private void cycle(int year) {
        String cycle = "\"cycle\":\"jahr-" + year + "\"";
        add("CycleOpened", year + "-01", cycle + ",\"from\":\"" + year + "\",\"until\":\"" + year + "\"");
        add("ActionPlanAdopted", year + "-02", cycle + """
                ,"title":"Handlungsplan","coAuthors":["bunt"],"goals":[{"goal":"oeffnung","title":"Ämter öffnen sich"},
                {"goal":"sprache","title":"Alle sprechen mit"}],"measures":[{"measure":"schulung","goal":"oeffnung","title":"Schulung",
                "responsible":"kleinstadt","staffing":"STAFF"}]""");
        add(
                "IndicatorAgreed",
                year + "-02",
                cycle + ",\"indicator\":\"einsaetze\",\"title\":\"Einsätze\",\"unit\":\"Einsätze\",\"target\":\"240\"");
        add("GoalReviewed", year + "-12", cycle + ",\"goal\":\"oeffnung\",\"status\":\"PARTLY\"");
    }

    private void block(int n) {
        String day = "%d-%02d-%02d".formatted(FIRST + n % YEARS, 1 + n % 12, 1 + n % 28);
        switch (n % 4) {
            case 0 -> add("NetworkMeetingHeld", day, "\"participants\":[\"kleinstadt\",\"bunt\"]");
            case 1 -> add("InfoSessionHeld", day, "\"title\":\"Ämter und Vereine lernen sich kennen\"");
            case 2 -> add("ExpertTalkHeld", day, "\"participants\":[\"bunt\"]");
            default -> add("DialogConferenceHeld", day, "\"title\":\"Dialogkonferenz\",\"attendance\":80");
        }
    }

    private void add(String step, String effectiveOn, String data) {
        String by = lines.size() % 2 == 0 ? "kleinstadt" : "bunt";
        lines.add("{\"step\":\"%s\",\"cooperation\":\"%s\",\"by\":\"%s\",\"effectiveOn\":\"%s\",\"data\":{%s}}"
                .formatted(step, COOPERATION, by, effectiveOn, data.replace("\n", "")));
    }
}
