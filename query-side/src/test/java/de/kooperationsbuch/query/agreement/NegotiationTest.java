package de.kooperationsbuch.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NegotiationTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final String TERMS = Talks.terms("exit: gemeinsam", "2022");

    @Test
    void before_the_first_proposal_every_party_is_to_move() {
        Agreement pakt = Talks.openedWith("musterstadt, bunt, jobcenter").pakt();
        assertThat(pakt.turn()).hasToString("[musterstadt, bunt, jobcenter]");
        assertThat(pakt.waitingSince().orElseThrow().step().stepId()).hasToString("talks");
        assertThat(pakt.state(DAY)).isEqualTo(AgreementState.NEGOTIATING);
        assertThat(pakt.inForce()).isEmpty();
    }

    @Test
    void of_three_parties_each_is_waited_for_until_it_accepted() {
        Talks talks = Talks.openedWith("musterstadt, bunt, jobcenter").tables("bunt", TERMS);
        assertThat(talks.pakt().turn()).hasToString("[musterstadt, jobcenter]");
        talks.accepts("jobcenter", 1);
        assertThat(talks.pakt().turn()).hasToString("[musterstadt]");
        assertThat(talks.pakt().waitingSince().orElseThrow().position()).isEqualTo(3);
        talks.accepts("musterstadt", 1).arises("AgreementNegotiated", 1, TERMS);
        assertThat(talks.pakt().turn()).isEmpty();
        assertThat(talks.pakt().waitingSince()).isEmpty();
        assertThat(talks.pakt().state(DAY)).isEqualTo(AgreementState.IN_FORCE);
        assertThat(talks.pakt().versions()).hasSize(1);
        assertThat(talks.pakt().latest().orElseThrow().accepted())
                .extracting(acceptance ->
                        acceptance.by() + " " + acceptance.recordedAt().getEpochSecond())
                .containsExactly("bunt 3", "jobcenter 4", "musterstadt 5");
    }

    @Test
    void a_new_proposal_supersedes_the_older_one_and_its_acceptances() {
        Talks talks = Talks.openedWith("musterstadt, bunt, jobcenter")
                .tables("bunt", TERMS)
                .accepts("jobcenter", 1)
                .tables("musterstadt", Talks.terms("exit: einzeln", "2022"));
        assertThat(talks.pakt().turn()).hasToString("[bunt, jobcenter]");
        assertThat(talks.pakt().versions())
                .extracting(version ->
                        version.number() + " " + version.tabled().step().step().by() + " "
                                + version.accepted().size())
                .containsExactly("1 bunt 2", "2 musterstadt 1");
    }

    @Test
    void whoever_accepts_after_all_had_rejected_before() {
        Talks talks =
                Talks.openedWith("musterstadt, bunt").tables("bunt", TERMS).rejects("musterstadt", 1, "zu teuer");
        assertThat(talks.pakt().versions().get(0).rejected())
                .extracting(rejection -> rejection.by() + ": " + rejection.reason())
                .containsExactly("musterstadt: zu teuer");
        assertThat(talks.pakt().turn()).hasToString("[musterstadt]");
        talks.accepts("musterstadt", 1);
        assertThat(talks.pakt().versions().get(0).rejected()).hasSize(1);
        assertThat(talks.pakt().turn()).isEmpty();
        assertThat(talks.pakt().versions().get(0).accepted()).hasSize(2);
    }

    @Test
    void a_rejection_of_a_superseded_version_stays_readable() {
        Talks talks = Talks.openedWith("musterstadt, bunt")
                .tables("bunt", TERMS)
                .rejects("musterstadt", 1, "zu teuer")
                .tables("bunt", Talks.terms("exit: einzeln", "2022"))
                .accepts("musterstadt", 2);
        assertThat(talks.pakt().versions().get(0).rejected()).hasSize(1);
    }

    @Test
    void a_negotiation_that_is_broken_off_waits_for_nobody() {
        Talks talks = Talks.openedWith("musterstadt, bunt")
                .tables("bunt", TERMS)
                .say("bunt", "NegotiationBrokenOff", "off", "2021", "agreement: pakt, reason: Haushaltslage");
        assertThat(talks.pakt().turn()).isEmpty();
        assertThat(talks.pakt().state(DAY)).isEqualTo(AgreementState.BROKEN_OFF);
    }

    @Test
    void a_negotiation_that_is_opened_again_waits_for_a_new_proposal_of_any_party() {
        Talks talks = Talks.openedWith("musterstadt, bunt")
                .tables("bunt", TERMS)
                .say("bunt", "NegotiationBrokenOff", "off", "2021", "agreement: pakt, reason: Haushaltslage")
                .say(
                        "bunt",
                        "NegotiationOpened",
                        "again",
                        "2022",
                        "agreement: pakt, title: Pakt, parties: [musterstadt, bunt], subject: Neuer Anlauf");
        assertThat(talks.pakt().turn()).hasToString("[musterstadt, bunt]");
        assertThat(talks.pakt().state(DAY)).isEqualTo(AgreementState.NEGOTIATING);
        assertThat(talks.tables("musterstadt", TERMS).pakt().turn()).hasToString("[bunt]");
    }

    @Test
    void each_instant_between_the_moves_shows_what_was_known_then() {
        Talks talks = Talks.agreed();
        assertThat(talks.paktKnownAt(2).versions()).isEmpty();
        assertThat(talks.paktKnownAt(3).turn()).hasToString("[musterstadt]");
        assertThat(talks.paktKnownAt(3).inForce()).isEmpty();
        assertThat(talks.paktKnownAt(4).state(DAY)).isEqualTo(AgreementState.NEGOTIATING);
        assertThat(talks.paktKnownAt(5).state(DAY)).isEqualTo(AgreementState.IN_FORCE);
    }
}
