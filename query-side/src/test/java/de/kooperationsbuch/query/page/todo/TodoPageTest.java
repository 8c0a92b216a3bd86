package de.kooperationsbuch.query.page.todo;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.running.TestLog;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TodoPageTest {
    private static final Caller BUNT = Asking.member("bunt");
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(Cast.council("lindenau"), Cast.seat("lindenau", "bunt", "2025-05"));
        book.record(IntStream.range(0, 7)
                .mapToObj(at -> Cast.meeting("lindenau-bunt", "met-" + at, "2025-0" + (at + 1)))
                .toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @Test
    void a_confirmation_says_everything_that_the_record_needs() {
        assertThat(page(BUNT, "/aufgaben?alle=ja"))
                .contains("action=\"/erfassen/StepConfirmed\"", "hx-post=\"/erfassen/StepConfirmed\"")
                .contains(
                        "<input type=\"hidden\" name=\"cooperation\" value=\"lindenau-bunt\"",
                        "<input type=\"hidden\" name=\"data.of\" value=\"met-0\"",
                        "<input type=\"hidden\" name=\"next\" value=\"/aufgaben\"",
                        "<input type=\"hidden\" name=\"effectiveOn\" value=\"" + TestLog.TODAY + "\"")
                .contains("name=\"kommune\" value=\"lindenau\"", "name=\"data.of\" value=\"seat\"")
                .contains("href=\"/kooperationen/lindenau-bunt/schritte/met-0\"");
    }

    @Test
    void reasons_name_organisations_and_not_their_slugs() {
        assertThat(page(BUNT, "/aufgaben"))
                .contains("eingetragen von Stadt lindenau", "Stadt lindenau · Verbund bunt")
                .doesNotContain("eingetragen von lindenau");
    }

    @Test
    void seven_cards_are_shown_and_all_on_demand() {
        assertThat(page(BUNT, "/aufgaben")).contains("9 Dinge warten", "Alle 9 zeigen");
        assertThat(cards(page(BUNT, "/aufgaben"))).isEqualTo(7);
        assertThat(cards(page(BUNT, "/aufgaben?alle=ja"))).isEqualTo(9);
        assertThat(page(BUNT, "/aufgaben?alle=ja")).doesNotContain("Alle 9 zeigen");
    }

    @Test
    void who_just_recorded_something_is_told_so_where_the_focus_is() {
        assertThat(page(BUNT, "/aufgaben?recorded=x"))
                .containsPattern("tabindex=\"-1\" autofocus")
                .contains("Danke, das ist erfasst. 9 Dinge warten noch.");
    }

    @Test
    void an_auditor_looks_and_does_nothing() {
        String page = page(Asking.auditor("lindenau"), "/aufgaben?organisation=bunt");
        assertThat(page).contains("Was auf Verbund bunt wartet").doesNotContain("/erfassen/");
        assertThat(page(Asking.auditor("lindenau"), "/aufgaben"))
                .contains("href=\"/aufgaben?organisation=bunt\"", "Wessen Aufgaben");
    }

    @Test
    void nobody_looks_at_the_list_of_others() {
        assertThat(book.get(BUNT, "/aufgaben?organisation=lindenau").status()).isEqualTo(404);
        assertThat(book.get(Asking.auditor("anderswo"), "/aufgaben?organisation=bunt")
                        .status())
                .isEqualTo(404);
        assertThat(book.get(Caller.PUBLIC, "/aufgaben").status()).isEqualTo(401);
    }

    @Test
    void nothing_to_do_is_said_kindly_in_both_languages() {
        assertThat(page(Asking.member("lindenau"), "/aufgaben")).contains("Alles erledigt");
        assertThat(book.get(Asking.member("lindenau"), "/aufgaben", "Accept-Language", "en")
                        .text())
                .contains("All done");
    }

    private static String page(Caller caller, String path) {
        return book.get(caller, path).text();
    }

    private static int cards(String page) {
        return page.split("<article", -1).length - 1;
    }
}
