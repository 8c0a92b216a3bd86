package de.kooperationsbuch.query.page.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MapPageTest {
    private static final String MAP = "/kommunen/lindenau/karte";
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(
                Cast.council("lindenau"),
                placed("bunt-1", "bunt", "2020", "\"level\":\"OPERATIONAL\",\"aspiredRole\":\"Koordination\""),
                placed("rat-1", "lindenau-rat", "2021-03", "\"level\":\"STRATEGIC\""),
                Cast.seat("lindenau", "bunt", "2022-05"),
                placed("bunt-2", "bunt", "2024", "\"level\":\"STRATEGIC\""));
    }

    private static String placed(String stepId, String actor, String on, String data) {
        return """
                {"step":"ActorPlaced","stepId":"%s","kommune":"lindenau","by":"lindenau","effectiveOn":"%s",
                 "data":{"actor":"%s",%s}}""".formatted(stepId, on, actor, data);
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @Test
    void nothing_moves_between_two_days_but_what_changed() {
        assertThat(place("2021-06-01", "Integrationsrat")).isEqualTo(place("2023-01-01", "Integrationsrat"));
        assertThat(place("2020-06-01", "Verbund bunt")).isEqualTo(place("2023-01-01", "Verbund bunt"));
        assertThat(place("2024-06-01", "Verbund bunt")).isNotEqualTo(place("2023-01-01", "Verbund bunt"));
    }

    @Test
    void each_day_shows_what_stood_on_the_map() {
        assertThat(page(MAP + "?asOf=2019-01-01")).contains("An diesem Tag steht nichts auf der Karte.");
        assertThat(page(MAP + "?asOf=2021-01-01"))
                .contains("Ein Akteur und keine Beziehung", "strebt an: Koordination")
                .doesNotContain("Integrationsrat");
        assertThat(page(MAP + "?asOf=2023-01-01")).contains("2 Akteure und eine Beziehung", "Sitz, stimmberechtigt");
    }

    @Test
    void one_goes_from_change_to_change() {
        assertThat(page(MAP + "?asOf=2023-01-01"))
                .contains("href=\"" + MAP + "?asOf=2022-05-01\"", "href=\"" + MAP + "?asOf=2024-01-01\"");
        assertThat(page(MAP + "?asOf=2020-01-01")).doesNotContain("Zurück zum");
        assertThat(page(MAP + "?asOf=2024-01-01")).doesNotContain("Weiter zum");
    }

    @Test
    void what_changed_between_two_days_is_marked_in_picture_and_table() {
        String page = page(MAP + "?asOf=2024-06-01&vergleich=2021-01-01");
        assertThat(page)
                .contains("Verglichen werden der 01.01.2021 und der 01.06.2024")
                .contains("map-actor map-added", "map-actor map-changed", "map-actor map-left")
                .contains(">+ neu<", ">± geändert<", ">− früherer Platz<", ">+ Sitz, stimmberechtigt<");
        assertThat(page(MAP + "?asOf=2021-01-01&vergleich=2024-06-01")).contains("Die Karte am 01.06.2024");
    }

    @Test
    void only_what_was_known_then_is_drawn() {
        assertThat(page(MAP + "?asOf=2025-01-01&knownAt=2026-11-20T08:05:30Z")).doesNotContain("Sitz, stimm");
    }

    @Test
    void the_same_stands_in_a_file() {
        var file = book.get(MAP + ".csv?asOf=2023-01-01");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.text())
                .contains("actor,bunt,Verbund bunt,OPERATIONAL,,Koordination,,,,,")
                .contains("relation,seat,,,,,bunt,lindenau-rat,SEAT_IN,VOTING,");
    }

    @Test
    void the_map_speaks_english_too() {
        assertThat(book.get(MAP + "?asOf=2023-01-01", "Accept-Language", "en").text())
                .contains("seat, voting", "Network map Stadt lindenau");
    }

    @Test
    void strangers_see_no_map_that_nobody_published() {
        assertThat(book.get(Caller.PUBLIC, MAP).status()).isEqualTo(404);
        assertThat(book.get(Caller.PUBLIC, MAP + ".csv").status()).isEqualTo(404);
        assertThat(book.get(Asking.auditor("anderswo"), MAP).status()).isEqualTo(404);
        assertThat(book.get(Asking.auditor("lindenau"), MAP).status()).isEqualTo(200);
    }

    private static String page(String path) {
        var answer = book.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }

    private static String place(String day, String actor) {
        var found =
                Pattern.compile("translate\\(([^)]*)\\)\">\\s*<title>" + actor).matcher(page(MAP + "?asOf=" + day));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
