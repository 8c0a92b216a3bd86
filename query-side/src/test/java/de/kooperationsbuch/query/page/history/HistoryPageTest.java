package de.kooperationsbuch.query.page.history;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.query.running.Answer;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.running.TestLog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HistoryPageTest {
    private static final Pattern STEP = Pattern.compile("href=\"/[a-z]+/[a-z-]+/schritte/([a-z0-9-]+)\"");
    private static RunningBook book;

    @BeforeAll
    static void start() {
        TestLog log = new TestLog();
        log.record(Cast.lindenau());
        log.by("0b5c1a52-0000-4000-8000-000000000001");
        log.record(IntStream.range(0, 120)
                .mapToObj(i -> Cast.meeting("lindenau-bunt", "m-" + i, i < 60 ? "2024" : "2025-03-15"))
                .toArray(String[]::new));
        log.by("0b5c1a52-0000-4000-8000-000000000002");
        log.record(
                said("StepConfirmed", "agreed", "bunt", "\"of\":\"m-0\""),
                said("StepDisputed", "doubted", "bunt", "\"of\":\"m-1\",\"reason\":\"Wir waren nicht da\""),
                said(
                        "StepCorrected",
                        "righted",
                        "lindenau",
                        "\"of\":\"m-2\",\"data\":{\"participants\":[\"bunt\"],\"outcomes\":[\"Nur ein Raum\"]}"));
        book = new RunningBook(log).ready();
    }

    private static String said(String step, String id, String by, String data) {
        return """
                {"step":"%s","stepId":"%s","cooperation":"lindenau-bunt","by":"%s","effectiveOn":"2026-01-02","data":{%s}}""".formatted(step, id, by, data);
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    private static List<String> shown(Answer page) {
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.text()
                .lines()
                .filter(line -> line.contains("history__title"))
                .map(STEP::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> shown(String address) {
        return shown(book.get(address));
    }

    private static String link(Answer page, String words) {
        Matcher found =
                Pattern.compile("href=\"([^\"]+)\"[^>]*>(<span[^>]*>)*" + words).matcher(page.text());
        assertThat(found.find()).as(words).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private static Answer inGerman(String address) {
        return book.get(address, "Accept-Language", "de");
    }

    @Test
    void the_newest_record_comes_first_also_if_it_is_about_another() {
        assertThat(shown("/verlauf")).hasSize(50).startsWith("righted", "doubted", "agreed", "m-119");
    }

    @Test
    void the_order_can_be_turned() {
        assertThat(shown("/verlauf?order=oldest")).startsWith("org-lindenau", "org-bunt", "opened", "m-0");
    }

    @Test
    void whoever_goes_on_sees_every_step_once() {
        for (String order : List.of("/verlauf", "/verlauf?order=oldest")) {
            String further = order.equals("/verlauf") ? "Ältere Schritte" : "Neuere Schritte";
            Answer page = inGerman(order);
            List<String> all = new ArrayList<>(shown(page));
            while (page.text().contains(further)) {
                page = inGerman(link(page, further));
                all.addAll(shown(page));
            }
            assertThat(new HashSet<>(all)).hasSize(all.size()).hasSize(126);
        }
    }

    @Test
    void the_way_back_leads_where_one_came_from() {
        Answer first = inGerman("/verlauf?step=NetworkMeetingHeld");
        Answer second = inGerman(link(first, "Ältere Schritte"));
        assertThat(shown(inGerman(link(second, "Neuere Schritte")))).isEqualTo(shown(first));
    }

    @Test
    void each_filter_leaves_out_what_does_not_fit() {
        assertThat(shown("/verlauf?kind=ORGANISATION")).containsExactly("org-bunt", "org-lindenau");
        assertThat(shown("/verlauf?kind=COOPERATION&slug=anderswo-bunt")).isEmpty();
        assertThat(shown("/verlauf?step=CooperationOpened")).containsExactly("opened");
        assertThat(shown("/verlauf?by=bunt")).containsExactly("doubted", "agreed", "org-bunt");
        assertThat(shown("/verlauf?standing=DISPUTED")).containsExactly("m-1");
        assertThat(shown("/verlauf?channel=IMPORT")).isEmpty();
        assertThat(shown("/verlauf?from=2026-01-01")).containsExactly("righted", "doubted", "agreed");
        assertThat(shown("/verlauf?to=2018-12-31")).containsExactly("opened", "org-bunt", "org-lindenau");
        assertThat(shown("/verlauf?recordedFrom=2026-11-21")).isEmpty();
        assertThat(shown("/verlauf?recordedTo=2026-11-19")).isEmpty();
        assertThat(shown("/verlauf?recordedFrom=2026-11-20&recordedTo=2026-11-20&step=StepCorrected"))
                .containsExactly("righted");
        assertThat(shown("/verlauf?recordedBy=0b5c1a52-0000-4000-8000-000000000002"))
                .containsExactly("righted", "doubted", "agreed");
    }

    @Test
    void a_filter_that_says_nothing_is_refused_and_kept_in_the_form() {
        Answer page = book.get("/verlauf?step=Geburtstag&by=bunt");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("value=\"bunt\"").contains("kern-alert--danger");
    }

    @Test
    void a_file_holds_the_lines_of_the_export_that_the_page_shows() {
        for (Caller caller :
                List.of(Asking.OVERSEER, Asking.member("bunt"), Asking.member("anderswo"), Caller.PUBLIC)) {
            assertThat(book.get(caller, "/verlauf.ndjson").text())
                    .isEqualTo(book.get(caller, "/api/export").text());
            List<String> file = book.get(caller, "/verlauf.ndjson?standing=CORRECTED")
                    .text()
                    .lines()
                    .toList();
            List<String> page = shown(book.get(caller, "/verlauf?standing=CORRECTED"));
            assertThat(file).hasSameSizeAs(page);
            assertThat(book.get(caller, "/api/export").text().lines()).containsAll(file);
        }
    }

    @Test
    void a_table_holds_one_line_a_step_after_the_headings() {
        List<String> lines = book.get("/verlauf.csv?by=bunt").text().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("position,recordedAt,effectiveOn,step,stepId,kind,slug,by,recordedBy");
        assertThat(lines.get(1)).startsWith("2,2026-11-20T08:02:00.000001Z,2017,OrganisationRegistered,org-bunt");
    }

    @Test
    void who_sees_nothing_of_a_subject_sees_none_of_its_steps() {
        assertThat(shown(book.get(Caller.PUBLIC, "/verlauf?kind=COOPERATION"))).isEmpty();
        assertThat(shown(book.get(Asking.member("anderswo"), "/verlauf?kind=COOPERATION")))
                .isEmpty();
        assertThat(shown(book.get(Asking.auditor("lindenau"), "/verlauf?step=CooperationOpened")))
                .containsExactly("opened");
    }

    @Test
    void place_and_account_are_told_to_those_only_who_see_the_whole() {
        assertThat(book.get("/verlauf?step=OrganisationRegistered&by=bunt").text())
                .contains("history__position");
        String published =
                book.get(Asking.role(Role.REGISTRAR), "/verlauf?by=bunt").text();
        assertThat(published).contains("/organisationen/bunt/schritte/org-bunt").doesNotContain("history__position");
    }

    @Test
    void the_chain_is_folded_in_the_row_with_what_each_link_said() {
        String page = inGerman("/verlauf?standing=CORRECTED").text();
        assertThat(page).contains("Räume für alle").contains("Nur ein Raum").contains("Dazu erfasst: 1 Schritt");
    }

    @Test
    void a_pinned_address_shows_the_same_for_ever() {
        String pinned = "/verlauf?by=bunt&knownAt=2026-11-20T08:02:30Z";
        assertThat(shown(pinned)).containsExactly("org-bunt");
        assertThat(link(inGerman("/verlauf?by=bunt"), "Diesen Wissensstand festhalten"))
                .isEqualTo("/verlauf?by=bunt&knownAt=2026-11-20T10:06:00.000001Z");
    }
}
