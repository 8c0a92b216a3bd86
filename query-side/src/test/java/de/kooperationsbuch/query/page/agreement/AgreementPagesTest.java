package de.kooperationsbuch.query.page.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgreementPagesTest {
    private static final String AGREEMENTS = "/kooperationen/lindenau-bunt/vereinbarungen";
    private static final String ACCEPT = "action=\"/erfassen/ProposalAccepted\"";
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(
                said("bunt", "NegotiationOpened", "talks", """
                        'agreement':'pakt','title':'Pakt','parties':['lindenau','bunt'],'subject':'Räume'"""),
                said("bunt", "ProposalTabled", "one", terms("Ein Raum im Rathaus")),
                said("lindenau", "ProposalRejected", "no", "'agreement':'pakt','version':1,'reason':'Zu wenig'"),
                said("bunt", "ProposalTabled", "two", terms("Zwei Räume im Rathaus")),
                said("bunt", "AgreementNegotiated", "agreed", """
                        'agreement':'mietvertrag','title':'Mietvertrag','parties':['lindenau','bunt'],'terms':{'subject':'Raum','fieldsOfAction':[],'tasks':[],'mandate':[]},'effectiveFrom':'2025','effectiveUntil':'2030'"""),
                said("lindenau", "NoticeGiven", "notice", """
                        'agreement':'mietvertrag','endsOn':'2027-06-30','reason':'Das Haus wird saniert'"""),
                said("bunt", "NegotiationOpened", "fair", """
                        'agreement':'fest','title':'Fest','parties':['lindenau','bunt'],'subject':'Fest'"""),
                said("lindenau", "NegotiationBrokenOff", "off", "'agreement':'fest','reason':'Kein Geld'"));
    }

    private static String terms(String subject) {
        return """
                'agreement':'pakt','terms':{'subject':'%s','fieldsOfAction':[],'tasks':[],'mandate':[]},'effectiveFrom':'2027'""".formatted(subject);
    }

    private static String said(String by, String name, String id, String data) {
        return """
                {'step':'%s','stepId':'%s','cooperation':'lindenau-bunt','by':'%s','effectiveOn':'2026-05-04','data':{%s}}""".formatted(name, id, by, data).replace('\'', '"');
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    private static String pakt(Caller reader, String... headers) {
        return book.get(reader, AGREEMENTS + "/pakt", headers).text();
    }

    @Test
    void the_party_whose_turn_it_is_is_told_what_becomes_binding_and_can_answer() {
        assertThat(pakt(Asking.member("lindenau")))
                .contains("Sie sind am Zug", "Stimmen Sie zu, wird Fassung 2 verbindlich, und zwar ab 2027.")
                .contains(ACCEPT, "/erfassen/ProposalRejected")
                .contains("/erfassen/ProposalTabled?", "from=2", "data.terms.subject=Zwei%20R%C3%A4ume");
    }

    @Test
    void the_party_that_waits_cannot_answer_itself() {
        assertThat(pakt(Asking.member("bunt")))
                .contains("Am Zug:", "/erfassen/NegotiationBrokenOff")
                .doesNotContain(ACCEPT, "/erfassen/ProposalRejected", "/erfassen/ProposalTabled");
    }

    @Test
    void whoever_only_reads_is_offered_nothing() {
        assertThat(pakt(Asking.OVERSEER)).contains("Fassung 2").doesNotContain("/erfassen/");
    }

    @Test
    void before_a_view_of_what_was_known_nothing_is_offered() {
        assertThat(book.get(Asking.member("lindenau"), AGREEMENTS + "/pakt?knownAt=2026-11-21")
                        .text())
                .contains("Fassung 2")
                .doesNotContain("/erfassen/");
    }

    @Test
    void words_that_differ_are_marked_with_words() {
        assertThat(pakt(Asking.OVERSEER).replaceAll("\\s*<[^>]*>\\s*", "|"))
                .contains("|entfällt||Ein Raum")
                .contains("|neu||Zwei Räume");
        assertThat(pakt(Asking.OVERSEER, "Accept-Language", "en").replaceAll("\\s*<[^>]*>\\s*", "|"))
                .contains("|dropped||Ein Raum", "|new||Zwei Räume");
    }

    @Test
    void a_version_can_be_asked_for_alone() {
        assertThat(book.get(AGREEMENTS + "/pakt?von=1&bis=1").text()).contains("Text der Fassung 1");
        assertThat(book.get(AGREEMENTS + "/pakt?von=7", "Accept", "text/html").status())
                .isEqualTo(400);
    }

    @Test
    void the_history_says_who_answered_what() {
        assertThat(pakt(Asking.OVERSEER)).contains("Stadt lindenau hat abgelehnt (04.05.2026): „Zu wenig“");
    }

    @Test
    void a_notice_says_who_gave_it_when_to_which_day_and_why() {
        assertThat(book.get(AGREEMENTS + "/mietvertrag").text())
                .contains("gekündigt zum 30.06.2027", "Das Haus wird saniert")
                .contains("Gekündigt von Stadt lindenau (04.05.2026) zum 30.06.2027");
        assertThat(book.get(AGREEMENTS + "/mietvertrag?asOf=2028-01-01").text()).contains("beendet: 30.06.2027");
        assertThat(book.get(AGREEMENTS + "/mietvertrag?asOf=2026-01-01").text()).doesNotContain("saniert");
        assertThat(book.get(AGREEMENTS).text()).contains("gekündigt zum 30.06.2027");
    }

    @Test
    void talks_that_were_broken_off_say_why() {
        assertThat(book.get(AGREEMENTS + "/fest").text())
                .contains("Verhandlung abgebrochen von Stadt lindenau (04.05.2026): „Kein Geld“");
    }

    @Test
    void the_list_says_where_each_stands_and_who_is_to_move() {
        assertThat(book.get(Asking.member("bunt"), AGREEMENTS).text())
                .contains("in Verhandlung", "Pakt", "Am Zug:", "/erfassen/NegotiationOpened?");
        assertThat(book.get(AGREEMENTS).text()).doesNotContain("/erfassen/");
    }

    @Test
    void strangers_find_nothing() {
        assertThat(book.get(Caller.PUBLIC, AGREEMENTS + "/pakt", "Accept", "text/html")
                        .status())
                .isEqualTo(404);
    }
}
