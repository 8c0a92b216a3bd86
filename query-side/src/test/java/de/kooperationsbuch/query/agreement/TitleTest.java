package de.kooperationsbuch.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TitleTest {
    private static final String TERMS = Talks.terms("exit: gemeinsam", "2023");
    private static final String OLD = Talks.titled("musterstadt, bunt", Talks.terms("exit: einzeln", "2019"));

    @Test
    void until_it_is_agreed_an_agreement_is_called_as_its_latest_opening_calls_it() {
        Talks talks = Talks.openedWith("musterstadt, bunt")
                .say("bunt", "NegotiationBrokenOff", "off", "2021", "agreement: pakt, reason: Haushaltslage");
        opened(talks, "Neuer Pakt", "musterstadt, bunt, jobcenter");
        assertThat(talks.pakt().title()).isEqualTo("Neuer Pakt");
        assertThat(talks.pakt().parties()).hasSize(3);
        assertThat(talks.paktKnownAt(3).title()).isEqualTo("Pakt");
    }

    @Test
    void a_pending_amendment_does_not_rename_what_is_in_force_nor_one_that_was_broken_off() {
        Talks talks = Talks.agreed();
        opened(talks, "Neuer Pakt", "musterstadt, bunt");
        assertThat(talks.pakt().title()).isEqualTo("Pakt");
        talks.say("bunt", "NegotiationBrokenOff", "off", "2022", "agreement: pakt, reason: Haushaltslage");
        assertThat(talks.pakt().title()).isEqualTo("Pakt");
    }

    @Test
    void the_corrected_title_of_what_was_recorded_directly_holds_beside_the_old_one_in_its_amendment() {
        Talks talks = new Talks().say("bunt", "AgreementNegotiated", "old", "2019", OLD);
        talks.tables("bunt", TERMS).accepts("musterstadt", 2).arises("AgreementAmended", 2, TERMS);
        talks.say("bunt", "StepCorrected", "right", "2022", "of: old, data: {%s}".formatted(renamed()));
        assertThat(talks.pakt().title()).isEqualTo("Bündnis");
        assertThat(talks.paktKnownAt(talks.now() - 1).title()).isEqualTo("Pakt");
        assertThat(talks.pakt().versions()).hasSize(2);
    }

    @Test
    void an_answer_to_a_version_that_nobody_tabled_is_named() {
        for (Talks talks : new Talks[] {
            Talks.openedWith("musterstadt, bunt").accepts("bunt", 1),
            Talks.openedWith("musterstadt, bunt").tables("bunt", TERMS).rejects("musterstadt", 2, "zu teuer"),
            Talks.openedWith("musterstadt, bunt").arises("AgreementNegotiated", 1, TERMS)
        })
            assertThatThrownBy(talks::pakt)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageMatching("(yes-3|no-4|pakt-v1) is about version [012] of pakt, which is not known");
    }

    private static void opened(Talks talks, String title, String parties) {
        talks.say(
                "bunt",
                "NegotiationOpened",
                "again",
                "2022",
                "agreement: pakt, title: %s, parties: [%s], subject: Neuer Anlauf".formatted(title, parties));
    }

    private static String renamed() {
        return OLD.replace("title: Pakt", "title: Bündnis");
    }
}
