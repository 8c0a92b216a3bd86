package de.kooperationsbuch.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AmendmentTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final String TERMS = Talks.terms("exit: gemeinsam", "2022");

    @Test
    void an_amendment_changes_nothing_until_every_party_accepted_it() {
        Talks talks = Talks.agreed().tables("musterstadt", TERMS);
        assertThat(talks.pakt().turn()).hasToString("[bunt]");
        assertThat(talks.pakt().state(DAY)).isEqualTo(AgreementState.IN_FORCE);
        assertThat(talks.pakt().inForceOn(DAY).orElseThrow().number()).isEqualTo(1);
        talks.accepts("bunt", 2).arises("AgreementAmended", 2, TERMS);
        assertThat(talks.pakt().turn()).isEmpty();
        assertThat(talks.pakt().inForceOn(DAY).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void an_amendment_that_is_broken_off_leaves_in_force_what_is() {
        Talks talks = Talks.agreed()
                .tables("musterstadt", TERMS)
                .say("bunt", "NegotiationBrokenOff", "off", "2022", "agreement: pakt, reason: Haushaltslage");
        assertThat(talks.pakt().turn()).isEmpty();
        assertThat(talks.pakt().state(DAY)).isEqualTo(AgreementState.IN_FORCE);
    }
}
