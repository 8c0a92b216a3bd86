package de.kooperationsbuch.query.page.overview;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.running.Answer;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.Demo;
import de.kooperationsbuch.query.running.Remarks;
import de.kooperationsbuch.query.running.RunningBook;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The overview over HTTP: the five cities, of which Dresden shows its placement and Halle its funding to everybody, and a town that shows nothing. */
class OverviewPageTest {
    private static final Pattern CELL = Pattern.compile("<td[^>]*>([^<]*)</td>");
    private static final Map<String, String> TENDENCIES =
            Map.of("", " –", "STABLE", " stabil", "RISING", " steigend", "FALLING", " fallend");
    private static RunningBook book;

    @BeforeAll
    static void start() {
        String[] all = Stream.of(
                        Stream.of(Demo.fiveCities()),
                        Stream.of(Cast.lindenau()),
                        published("dresden-afropa", "dresden", "afropa", "PLACEMENT"),
                        published("halle-vemo", "halle", "vemo", "NETWORK"))
                .flatMap(steps -> steps)
                .toArray(String[]::new);
        book = RunningBook.with(all);
    }

    private static Stream<String> published(String cooperation, String kommune, String verbund, String part) {
        String agreed = """
                {"step":"PublicationAgreed","stepId":"publication","cooperation":"%s","by":"%s","effectiveOn":"2026-01-15",
                 "data":{"parts":["%s"]}}""".formatted(cooperation, kommune, part);
        return Stream.of(agreed, Remarks.confirmed(cooperation, "publication-too", verbund, "publication"));
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    private static Answer page(Caller caller, String path) {
        Answer answer = book.get(caller, path, "Accept-Language", "de");
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer;
    }

    private static String everything(String path) {
        return page(Asking.OVERSEER, path).text();
    }

    /** Kommunen of the rows, in their order. */
    private static List<String> rows(String html) {
        return Pattern.compile("<span class=\"bands__kommune\">([^<]*)<")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void everybody_sees_only_what_two_sides_published() {
        String html = page(Caller.PUBLIC, "/").text();
        assertThat(rows(html)).containsExactly("Landeshauptstadt Dresden", "Stadt Halle (Saale)");
        assertThat(html).doesNotContain("Dortmund", "lindenau", "Lindenau");
    }

    @Test
    void a_placement_that_is_not_public_is_said_to_be_so_and_not_drawn() {
        String html = page(Caller.PUBLIC, "/").text();
        assertThat(html).containsOnlyOnce("Diese Platzierung ist nicht öffentlich.");
        assertThat(html).containsOnlyOnce("role=\"img\"");
        assertThat(page(Caller.PUBLIC, "/uebersicht.csv").text())
                .contains("halle-vemo,halle,vemo,DE-ST,HIDDEN,,,,,,false");
    }

    @Test
    void reasons_that_may_not_be_looked_up_are_not_told() {
        assertThat(page(Caller.PUBLIC, "/").text()).contains("fallend").doesNotContain("Förderung endete");
        assertThat(everything("/")).contains("Förderung endete 2025");
    }

    @Test
    void what_is_known_to_the_year_is_told_as_a_year() {
        String html = everything("/");
        assertThat(html).contains("seit 2025", "Im Jahr 2025 Typ II, jetzt fallend", "Spätestens im Jahr 2022 Typ II");
        assertThat(html).doesNotContain("01.07.2025");
    }

    @Test
    void those_that_match_are_shown_and_the_choice_stays_in_the_address() {
        String html = everything("/?tendency=FALLING&land=DE-SN");
        assertThat(rows(html)).containsExactly("Landeshauptstadt Dresden");
        assertThat(html).contains("/uebersicht.csv?land=DE-SN&amp;tendency=FALLING");
        assertThat(rows(everything("/?type=UNKNOWN"))).containsExactly("Stadt lindenau");
    }

    @Test
    void everything_is_told_as_of_the_day_asked_for() {
        assertThat(everything("/?asOf=2024-06-30"))
                .contains("Am 30.06.2024 stehen: in Typ I 1, in Typ II 1, in Typ III 0; davon fallend 0.")
                .contains("/kooperationen/dresden-afropa?asOf=2024-06-30");
        assertThat(everything("/"))
                .contains("\"/kooperationen/dresden-afropa\"", "in Typ II 4, in Typ III 0; davon fallend 1.");
        assertThat(rows(everything("/?asOf=2024-06-30&type=II"))).containsExactly("Landeshauptstadt Dresden");
    }

    @Test
    void money_that_runs_out_is_named_to_those_who_may_see_it() {
        assertThat(everything("/?asOf=2025-10-01")).contains("Diese Förderungen enden", "im Jahr 2025");
        assertThat(page(Caller.PUBLIC, "/?asOf=2025-10-01").text()).contains("Keine Förderung, die Sie hier sehen");
    }

    @Test
    void the_slider_leads_to_the_address_of_a_day() {
        Answer pulled = book.get("/?month=24293&tendency=STABLE");
        assertThat(pulled.status()).isEqualTo(303);
        assertThat(pulled.header("Location")).endsWith("/?asOf=2024-06-30&tendency=STABLE");
        assertThat(book.get("/?month=1").status()).isEqualTo(400);
    }

    @Test
    void the_file_holds_the_rows_of_the_table() {
        for (String choice : List.of("", "?tendency=FALLING", "?asOf=2024-06-30&land=DE-NW"))
            assertThat(ofFile(everything("/uebersicht.csv" + choice)))
                    .as(choice)
                    .isNotEmpty()
                    .isEqualTo(ofTable(everything("/" + choice)));
        assertThat(everything("/uebersicht.csv?tendency=FALLING"))
                .contains("dresden-afropa,dresden,afropa,DE-SN,DERIVED,2025,,II,FALLING,true,true")
                .contains("dresden-afropa,dresden,afropa,DE-SN,ASSESSED,2026-01,,II,FALLING,,false");
    }

    /** Of each row the year in which it begins, its type, its tendency, and whether it holds on the day. */
    private static List<String> ofFile(String csv) {
        return csv.lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> cells[5].substring(0, 4)
                        + (cells[7].isEmpty() ? " nicht verzeichnet" : " Typ " + cells[7])
                        + TENDENCIES.get(cells[8])
                        + (cells[10].equals("true") ? " ja" : " –"))
                .toList();
    }

    private static List<String> ofTable(String html) {
        String body = html.substring(html.indexOf("<tbody"), html.indexOf("</tbody>"));
        return Stream.of(body.split("<tr "))
                .skip(1)
                .map(row ->
                        CELL.matcher(row).results().map(found -> found.group(1)).toList())
                .map(cells -> cells.get(3).replaceAll("\\D", "")
                        + " " + cells.get(5)
                        + " " + cells.get(6)
                        + " " + cells.get(8))
                .toList();
    }

    @Test
    void ones_own_stands_first_and_is_marked() {
        String html = page(Asking.member("vemo"), "/").text();
        assertThat(rows(html).get(0)).isEqualTo("Stadt Halle (Saale)");
        assertThat(html).containsOnlyOnce("is-own").contains("/erfassen?cooperation=halle-vemo");
        assertThat(page(Caller.PUBLIC, "/").text()).doesNotContain("is-own", "/erfassen");
    }

    @Test
    void where_nothing_matches_there_is_a_way_out() {
        String html = everything("/?land=DE-BY&type=III");
        assertThat(html).contains("Zu dieser Auswahl gibt es", "Alle Kooperationen zeigen", "href=\"/\"");
        assertThat(html).doesNotContain("<ol class=\"bands\"");
    }

    @Test
    void a_long_list_is_cut_into_pages_and_says_so() {
        String html = everything("/?size=2&page=1&asOf=2025-01-01");
        assertThat(rows(html)).hasSize(2);
        assertThat(html).contains("Gezeigt sind 3 bis 4 von 6", "asOf=2025-01-01&amp;page=2&amp;size=2");
    }

    @Test
    void it_speaks_both_languages() {
        String german = everything("/");
        String english = book.get(Asking.OVERSEER, "/", "Accept-Language", "en").text();
        assertThat(german).contains("Zuletzt bewegt", "angenommen", "Typ II");
        assertThat(english).contains("Moved last", "assumed", "Type II", "funding ended in 2025");
        for (String html : List.of(german, english)) assertThat(html).doesNotContain("??");
    }
}
