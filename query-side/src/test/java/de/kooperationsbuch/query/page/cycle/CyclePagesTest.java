package de.kooperationsbuch.query.page.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CyclePagesTest {
    private static final String CYCLES = "/kooperationen/lindenau-bunt/zyklen";
    private static final Caller BUNT = Asking.member("bunt");
    private static final Caller LINDENAU = Asking.member("lindenau");
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(
                step("CycleOpened", "open", "'cycle':'jahr-26','from':'2026','until':'2026'"),
                step("CycleStandardAgreed", "standard", """
                        'networkMeetings':3,'dialogConferences':1,'stadtratReports':0,'infoSessions':0,'expertTalks':0,
                        'actionPlans':0"""),
                step("StepWaived", "waiver", """
                        'cycle':'jahr-26','block':'DialogConferenceHeld','reason':'Hochwasser'"""),
                step("PartnershipRated", "rated", """
                        'cycle':'jahr-26','equality':4,'reliability':4,'information':3,'influence':2,'comment':'Offen gesagt'"""),
                Cast.meeting("lindenau-bunt", "met", "2026-03-17"));
    }

    private static String step(String name, String id, String data) {
        return """
                {'step':'%s','stepId':'%s','cooperation':'lindenau-bunt','by':'bunt','effectiveOn':'2026-01-01','data':{%s}}""".formatted(name, id, data).replace('\'', '"');
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    private static String year(Caller reader, String... headers) {
        return book.get(reader, CYCLES + "/jahr-26", headers).text();
    }

    @Test
    void a_year_is_told_in_both_languages() {
        assertThat(year(LINDENAU))
                .contains("erledigt: 17.03.2026", "überfällig, war bis 01.09.2026 fällig", "Zu 25\u00a0% vollständig");
        assertThat(year(LINDENAU, "Accept-Language", "en")).contains("done: 17 Mar 2026", "overdue, was due by 1 Sep");
    }

    @Test
    void a_standard_of_one_side_is_told_as_proposed_and_the_other_side_can_confirm_it() {
        String proposed = "von Verbund bunt vorgeschlagen, Stadt lindenau hat noch nicht bestätigt";
        assertThat(book.get(LINDENAU, CYCLES).text()).contains(proposed, "action=\"/erfassen/StepConfirmed\"");
        assertThat(book.get(BUNT, CYCLES).text()).contains(proposed).doesNotContain("/erfassen/StepConfirmed");
    }

    @Test
    void a_card_says_the_numbers_of_a_standard_with_what_they_count() {
        assertThat(book.get(LINDENAU, "/aufgaben?alle=ja").text())
                .contains("<dt>Netzwerksitzungen</dt><dd>3</dd>", "<dt>Dialogkonferenzen</dt><dd>1</dd>");
    }

    @Test
    void a_rating_is_kept_from_the_other_side_and_it_is_said_why() {
        assertThat(year(LINDENAU))
                .contains("Verbund bunt hat bewertet. Sichtbar wird das, sobald")
                .doesNotContain("Offen gesagt");
        assertThat(year(BUNT)).contains("Offen gesagt");
    }

    @Test
    void each_side_is_asked_to_rate_once() {
        assertThat(year(LINDENAU)).contains("/erfassen/PartnershipRated");
        assertThat(year(BUNT)).doesNotContain("/erfassen/PartnershipRated");
    }

    @Test
    void a_waiver_waits_for_the_other_side_alone() {
        assertThat(year(LINDENAU)).contains("action=\"/erfassen/StepConfirmed\"", "value=\"waiver\"");
        assertThat(year(BUNT)).contains("Wartet auf: Stadt lindenau").doesNotContain("/erfassen/StepConfirmed");
    }

    @Test
    void whoever_only_reads_is_offered_nothing() {
        assertThat(year(Asking.OVERSEER)).contains("Netzwerksitzung").doesNotContain("/erfassen/");
    }

    @Test
    void before_a_view_of_the_past_nothing_is_offered() {
        assertThat(book.get(LINDENAU, CYCLES + "/jahr-26?asOf=2026-02-01").text())
                .doesNotContain("erledigt: 17.03.2026", "/erfassen/Network");
    }

    @Test
    void strangers_find_nothing() {
        assertThat(book.get(Caller.PUBLIC, CYCLES, "Accept", "text/html").status())
                .isEqualTo(404);
        assertThat(book.get(Caller.PUBLIC, CYCLES + "/jahr-26.csv").status()).isEqualTo(404);
    }

    @Test
    void all_cycles_stand_in_a_row() {
        assertThat(book.get(BUNT, CYCLES).text()).contains("Zyklus 2026", "01.01.2026 bis 31.12.2026", "läuft");
    }

    @Test
    void the_figures_are_a_file_too_without_what_is_kept_back() {
        String file = book.get(LINDENAU, CYCLES + "/jahr-26.csv").text();
        assertThat(file).contains("block,NetworkMeetingHeld,DONE,2026-03-17").doesNotContain("rating");
        assertThat(book.get(BUNT, CYCLES + "/jahr-26.csv").text()).contains("rating,equality,VERBUND,,4");
        assertThat(book.get(BUNT, CYCLES + ".csv").text()).contains("jahr-26,2026-01-01,2026-12-31,OPEN,25,4,1,0,1");
    }
}
