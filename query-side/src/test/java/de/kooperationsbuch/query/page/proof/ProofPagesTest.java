package de.kooperationsbuch.query.page.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.running.Answer;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProofPagesTest {
    private static final String STEP = "/kooperationen/lindenau-bunt/schritte/meeting";
    private static final String HISTORY = "/verlauf?kind=COOPERATION&slug=lindenau-bunt";
    private RunningBook book;

    @BeforeEach
    void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(Cast.meeting("lindenau-bunt", "meeting", "2025-06-01"));
    }

    @AfterEach
    void stop() {
        book.close();
    }

    @Test
    void everybody_reads_what_the_log_is_and_takes_its_checkpoint_along() {
        String page = page(Caller.PUBLIC, "/nachweis");
        assertThat(page)
                .contains("href=\"/log/checkpoint\" download=\"checkpoint-5.txt\"")
                .contains(book.transparency().keys().get(0).verifier())
                .contains("Was der Nachweis nicht zeigt");
        assertThat(page(Caller.PUBLIC, "/hilfe")).contains("href=\"/nachweis\"");
    }

    @Test
    void a_step_names_its_leaf_and_where_its_receipt_is() {
        assertThat(page(Asking.member("bunt"), STEP))
                .contains("5 Blätter, unterschrieben 20.11.2026, 09:05 Uhr")
                .contains("href=\"/api/cooperations/lindenau-bunt/steps/meeting/proof\"")
                .contains("href=\"/api/cooperations/lindenau-bunt/steps/meeting/tlog-proof\"");
    }

    @Test
    void a_step_that_the_log_does_not_have_yet_says_so() {
        book.transparency().stayBehind(1);
        assertThat(page(Asking.member("bunt"), STEP))
                .contains("Der Schritt kommt in wenigen Augenblicken")
                .doesNotContain("/steps/meeting/proof");
    }

    @Test
    void the_history_of_one_subject_is_there_as_a_bundle_for_those_who_see_it_whole() {
        assertThat(page(Asking.auditor("lindenau"), HISTORY)).contains("/api/log/bundle?cooperation=lindenau-bunt");
        assertThat(page(Asking.auditor("lindenau"), "/verlauf")).doesNotContain("/api/log/bundle");
        assertThat(page(Asking.auditor("anderswo"), HISTORY)).doesNotContain("/api/log/bundle");
        assertThat(page(Asking.OVERSEER, "/verlauf?kind=COOPERATION&slug=nobody"))
                .doesNotContain("/api/log/bundle");
    }

    @Test
    void the_page_of_a_cooperation_leads_to_its_bundle_for_those_who_see_it_whole() {
        book.record(
                published("lindenau", "PublicationAgreed", "public", "'parts':['PLACEMENT']"),
                published("bunt", "StepConfirmed", "yes", "'of':'public'"));
        String cooperation = "/kooperationen/lindenau-bunt";
        assertThat(page(Asking.auditor("lindenau"), cooperation)).contains("/api/log/bundle?cooperation=lindenau-bunt");
        assertThat(page(Caller.PUBLIC, cooperation)).doesNotContain("/api/log/bundle");
    }

    private static String published(String by, String step, String id, String data) {
        return """
                {'step':'%s','stepId':'%s','cooperation':'lindenau-bunt','by':'%s','effectiveOn':'2025-07-01','data':{%s}}""".formatted(step, id, by, data).replace('\'', '"');
    }

    @Test
    void an_administrator_sees_how_far_the_log_is() {
        assertThat(page(Asking.OVERSEER, "/betrieb/nachweis"))
                .containsPattern("unterschreiben beide bis [0-9.]{10}, [0-9:]{5} Uhr")
                .contains("Das lässt sich nicht zurücknehmen.")
                .contains("Das Protokoll hat alle Schritte.");
        book.transparency().stayBehind(2);
        assertThat(page(Asking.OVERSEER, "/betrieb/nachweis")).contains("2 Schritte fehlen noch");
    }

    @Test
    void a_check_says_in_words_what_it_found() {
        assertThat(book.post("/betrieb/nachweis/pruefung").text()).contains("Alles passt: 5 Blätter");
        book.transparency().lose(4);
        assertThat(book.post("/betrieb/nachweis/pruefung").text())
                .contains("Hier passt etwas nicht zusammen")
                .contains("Zeile 4 fehlt.");
    }

    @Test
    void whoever_makes_a_new_key_comes_back_to_be_told() {
        Answer made = book.post("/betrieb/nachweis/schluessel");
        assertThat(made.status()).isEqualTo(302);
        assertThat(made.header("Location")).endsWith("/betrieb/nachweis?done=KEY");
        assertThat(page(Asking.OVERSEER, "/betrieb/nachweis?done=KEY")).contains("Ein neuer Schlüssel ist da.");
    }

    private String page(Caller caller, String path) {
        Answer page = book.get(caller, path, "Accept", "text/html");
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.text();
    }
}
