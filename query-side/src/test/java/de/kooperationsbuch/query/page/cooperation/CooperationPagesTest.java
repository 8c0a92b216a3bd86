package de.kooperationsbuch.query.page.cooperation;

import static de.kooperationsbuch.query.running.Remarks.confirmed;
import static de.kooperationsbuch.query.running.Remarks.corrected;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CooperationPagesTest {
    private static final String SLUG = "lindenau-bunt";
    private static final String PAGE = "/kooperationen/" + SLUG;
    private static final Caller KOMMUNE = Asking.member("lindenau");
    private static final Caller VERBUND = Asking.member("bunt");
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(
                Cast.council("lindenau"),
                Cast.seat("lindenau", "bunt", "2020-02-01"),
                Cast.granted(SLUG, "bunt", "2021-01-01"),
                Cast.format(SLUG, "2022"),
                Cast.meeting(SLUG, "met", "2025-06-01"));
        book.record(
                corrected(SLUG, "better", "lindenau", "met", "\"effectiveOn\":\"2025-07\""),
                about("StepDisputed", "no", "bunt", "better", "\"reason\":\"Nur ein Telefonat\""),
                rating("rated", "bunt"));
        book.record(published("FUNDING"), confirmed(SLUG, "public", "bunt", "published"));
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    private static String page(Caller caller, String path, String... headers) {
        var answer = book.get(caller, path, headers);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text();
    }

    @Test
    void a_side_sees_every_lane() {
        assertThat(page(VERBUND, PAGE))
                .contains("lindenau-rat: seit", "Koordination: seit", "Netzwerksitzung:", "Format vereinbart", "Warum?")
                .doesNotContain("Nicht gezeigt");
    }

    @Test
    void everybody_sees_the_parts_that_are_public_and_is_told_what_is_not_shown() {
        assertThat(page(Caller.PUBLIC, PAGE))
                .contains("Koordination: seit", "Nicht gezeigt", "Vereinbarungen, Zyklus, Sitze, Räume, Platzierung")
                .doesNotContain("Netzwerksitzung:", "lindenau-rat", "Format vereinbart", "Warum?", "Typ I");
        assertThat(page(Caller.PUBLIC, PAGE + "/zeitstrahl.csv"))
                .contains("FundingGranted")
                .doesNotContain("NetworkMeetingHeld", "RelationEstablished", "placement");
    }

    @Test
    void what_is_not_to_be_seen_is_answered_like_what_is_not_there() {
        book.record(
                Cast.kommune("halbau"),
                Cast.verbund("rund"),
                Cast.opened("halbau", "rund").replace("\"opened\"", "\"o-1\""));
        for (String below : new String[] {"", "/zeitstrahl.csv", "/platzierung", "/schritte/o-1"}) {
            var hidden = book.get(Caller.PUBLIC, "/kooperationen/halbau-rund" + below);
            var unknown = book.get(Caller.PUBLIC, "/kooperationen/gibt-es-nicht" + below);
            assertThat(hidden.status()).as(below).isEqualTo(404);
            assertThat(hidden.text()).isEqualTo(unknown.text().replace("gibt-es-nicht", "halbau-rund"));
        }
        assertThat(book.get(Caller.PUBLIC, PAGE + "/platzierung").status()).isEqualTo(404);
        assertThat(book.get(Caller.PUBLIC, PAGE + "/schritte/met").status()).isEqualTo(404);
        assertThat(book.get(VERBUND, PAGE + "/schritte/never").status()).isEqualTo(404);
    }

    @Test
    void everything_is_as_of_the_day_that_is_asked_for() {
        assertThat(page(KOMMUNE, PAGE + "?asOf=2024-12-31"))
                .contains("Format vereinbart", "nach diesem Tag")
                .doesNotContain("Netzwerksitzung:");
        assertThat(page(KOMMUNE, PAGE + "?asOf=2019-01-01")).doesNotContain("Format vereinbart", "Koordination:");
    }

    @Test
    void past_knowledge_is_shown_as_such_with_a_way_back() {
        assertThat(page(KOMMUNE, PAGE + "?asOf=2026-01-01&knownAt=2026-11-20T08:07:30Z"))
                .contains("Sie sehen, was am", "href=\"" + PAGE + "?asOf=2026-01-01\"")
                .doesNotContain("Netzwerksitzung:");
        assertThat(page(KOMMUNE, PAGE)).doesNotContain("Sie sehen, was am");
    }

    @Test
    void two_days_are_compared_in_words() {
        assertThat(page(KOMMUNE, PAGE + "?asOf=2023-01-01&vergleich=2020-06-01"))
                .contains("Unterschiede zwischen 01.06.2020 und 01.01.2023")
                .contains("Format „Runder Tisch“", "Förderung „Koordination“", "<strong>neu</strong>")
                .doesNotContain("Sitz: Integrationsrat");
        assertThat(page(KOMMUNE, PAGE + "?asOf=2023-01-01&vergleich=2023-01-02"))
                .contains("hat sich nichts geändert");
        assertThat(page(Caller.PUBLIC, PAGE + "?asOf=2023-01-01&vergleich=2019-06-01"))
                .contains("Förderung „Koordination“")
                .doesNotContain("Runder Tisch", "lindenau-rat", "Formalisierung");
    }

    @Test
    void the_reasons_of_a_placement_stand_beside_those_of_the_other_rules() {
        String why = page(KOMMUNE, PAGE + "/platzierung?asOf=2025-01-01");
        assertThat(why)
                .contains("Formalisierung", "Einbindung", "2026-01-strict", PAGE + "/schritte/format")
                .contains("/kommunen/lindenau/schritte/seat")
                .contains("kommen beide Regelsätze zum selben Ergebnis");
        assertThat(page(KOMMUNE, PAGE + "/platzierung?asOf=2026-11-20&rules=2026-01-strict"))
                .contains("aria-current=\"true\">2026-01-strict");
        assertThat(book.get(KOMMUNE, PAGE + "/platzierung?rules=mine").status()).isEqualTo(400);
    }

    @Test
    void the_reason_is_named_and_not_its_alternatives() {
        assertThat(page(KOMMUNE, PAGE + "/platzierung?asOf=2025-01-01"))
                .contains("Typ II: Alle drei Kriterien sind mindestens mittel erfüllt, aber nicht alle hoch.")
                .doesNotContain("oder sie waren es noch");
    }

    @Test
    void an_assessment_that_differs_is_an_information() {
        book.record(assessed("III"));
        assertThat(page(KOMMUNE, PAGE + "/platzierung")).contains("Das ist eine Information, kein Fehler.");
    }

    @Test
    void a_step_tells_its_whole_chain() {
        assertThat(page(KOMMUNE, PAGE + "/schritte/met"))
                .contains("Räume für alle", "richtiggestellt", "strittig", "Nur ein Telefonat", "20.11.2026, 09:08 Uhr")
                .contains(PAGE + "/schritte/better");
        assertThat(page(KOMMUNE, PAGE + "/schritte/met?knownAt=2026-11-20T08:08:30Z"))
                .contains("Sie sehen, was am")
                .doesNotContain("Nur ein Telefonat", "richtiggestellt");
    }

    @Test
    void a_corrected_step_tells_what_was_said_at_first_before_what_it_became() {
        assertThat(page(KOMMUNE, PAGE + "/schritte/met"))
                .containsSubsequence("01.06.2025", "So wurde es zuerst erfasst", "Juli 2025");
        assertThat(page(KOMMUNE, PAGE + "/schritte/granted")).doesNotContain("So wurde es zuerst erfasst");
    }

    @Test
    void a_step_is_told_from_others_of_its_name() {
        assertThat(page(KOMMUNE, PAGE)).contains("<span class=\"step-detail\">„Runder Tisch“</span>");
        assertThat(page(KOMMUNE, PAGE + "/schritte/granted")).contains("„Koordination“</span></h1>");
    }

    @Test
    void a_step_of_the_map_has_its_page_too() {
        assertThat(page(KOMMUNE, "/kommunen/lindenau/schritte/seat")).contains("Integrationsrat");
        assertThat(page(KOMMUNE, "/organisationen/lindenau/schritte/org-lindenau"))
                .contains("Stadt lindenau");
    }

    @Test
    void each_side_is_offered_what_it_can_say() {
        assertThat(page(VERBUND, PAGE + "/schritte/granted"))
                .contains("action=\"/erfassen/StepConfirmed\"", "name=\"data.of\" value=\"granted\"", "Bestreiten")
                .doesNotContain("Richtigstellen");
        assertThat(page(KOMMUNE, PAGE + "/schritte/granted"))
                .contains("Richtigstellen", "Zurückziehen")
                .doesNotContain("/erfassen/StepConfirmed");
        assertThat(page(Caller.PUBLIC, PAGE + "/schritte/granted")).doesNotContain("/erfassen/");
        assertThat(page(VERBUND, PAGE + "/schritte/granted?knownAt=2026-11-22")).doesNotContain("/erfassen/");
    }

    @Test
    void a_rating_kept_back_says_nothing_but_its_cycle() {
        assertThat(page(KOMMUNE, PAGE + "/schritte/rated"))
                .contains("noch verdeckt", "2025")
                .doesNotContain("leider");
        assertThat(page(VERBUND, PAGE + "/schritte/rated")).contains("leider").doesNotContain("noch verdeckt");
    }

    @Test
    void both_languages_are_spoken() {
        String[] english = {"Accept-Language", "en"};
        assertThat(page(KOMMUNE, PAGE + "?vergleich=2018-01-01", english))
                .contains("What happened", "Both sides", "Compare");
        assertThat(page(KOMMUNE, PAGE + "/platzierung", english)).contains("Why this type?", "Rule set");
        assertThat(page(KOMMUNE, PAGE + "/schritte/met", english)).contains("What became of it", "corrected");
    }

    @Test
    void many_steps_come_in_pages_and_the_picture_stays_small() {
        String many = "berg-hoch";
        book.record(Cast.kommune("berg"), Cast.verbund("hoch"), Cast.opened("berg", "hoch"));
        book.record(IntStream.range(0, 300)
                .mapToObj(i -> Cast.meeting(many, "m-" + i, "20%02d-%02d-01".formatted(10 + i % 15, 1 + i % 12))
                        .replace("\"lindenau\"", "\"berg\"")
                        .replace("\"bunt\"", "\"hoch\""))
                .toArray(String[]::new));
        String first = page(Asking.member("berg"), "/kooperationen/" + many);
        assertThat(first.split("class=\"happened__step\"", -1)).hasSize(51);
        assertThat(first).contains("301 Schritte", "?page=1#was-geschah");
        assertThat(first.split("class=\"line__mark\"", -1)).hasSizeLessThan(100);
        assertThat(page(Asking.member("berg"), "/kooperationen/" + many + "?page=6"))
                .contains("Kooperation begonnen");
    }

    private static String about(String step, String id, String by, String of, String more) {
        return """
                {"step":"%s","stepId":"%s","cooperation":"%s","by":"%s","effectiveOn":"2026-11","data":{"of":"%s",%s}}""".formatted(step, id, SLUG, by, of, more);
    }

    private static String published(String part) {
        return """
                {"step":"PublicationAgreed","stepId":"published","cooperation":"%s","by":"lindenau","effectiveOn":"2026-10","data":{"parts":["%s"]}}""".formatted(SLUG, part);
    }

    private static String assessed(String type) {
        return """
                {"step":"PlacementAssessed","cooperation":"%s","by":"bunt","effectiveOn":"2026-10-01","data":{"type":"%s","rationale":"So sehen wir es"}}""".formatted(SLUG, type);
    }

    private static String rating(String id, String by) {
        return """
                {"step":"PartnershipRated","stepId":"%s","cooperation":"%s","by":"%s","effectiveOn":"2026-01","data":{"cycle":"2025","equality":2,"reliability":3,"information":2,"influence":1,"comment":"leider"}}""".formatted(id, SLUG, by);
    }
}
