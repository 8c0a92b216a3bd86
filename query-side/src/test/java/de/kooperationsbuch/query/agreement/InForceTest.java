package de.kooperationsbuch.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InForceTest {
    private final Talks talks = Talks.agreed();

    @Test
    void an_agreement_is_ahead_in_force_and_over() {
        talks.say("bunt", "NoticeGiven", "notice", "2023", "agreement: pakt, endsOn: 2023-06, reason: Haushaltslage");
        assertThat(state("2021-12-31")).isEqualTo(AgreementState.AHEAD);
        assertThat(state("2022-01-01")).isEqualTo(AgreementState.IN_FORCE);
        assertThat(state("2023-06-30")).isEqualTo(AgreementState.IN_FORCE);
        assertThat(state("2023-07-01")).isEqualTo(AgreementState.OVER);
    }

    @Test
    void without_an_end_it_holds_on() {
        assertThat(spans()).containsExactly("2022-01-01 null v1");
        assertThat(state("2036-01-01")).isEqualTo(AgreementState.IN_FORCE);
    }

    @Test
    void an_agreed_version_ends_the_one_before_on_the_day_before_it_begins() {
        amend(2, "2023-03, effectiveUntil: 2024");
        assertThat(spans()).containsExactly("2022-01-01 2023-02-28 v1", "2023-03-01 2024-12-31 v2");
    }

    @Test
    void a_version_that_begins_no_earlier_than_its_successor_never_held() {
        amend(2, "2022, effectiveUntil: 2024");
        assertThat(spans()).containsExactly("2022-01-01 2024-12-31 v2");
    }

    @Test
    void the_earliest_of_notice_and_end_ends_every_version() {
        amend(2, "2024");
        talks.say("bunt", "NoticeGiven", "notice", "2023", "agreement: pakt, endsOn: 2023-09, reason: Haushaltslage");
        assertThat(spans()).containsExactly("2022-01-01 2023-09-30 v1");
        talks.say("bunt", "AgreementEnded", "ended", "2023-05-12", "agreement: pakt, reason: TERMINATED");
        assertThat(spans()).containsExactly("2022-01-01 2023-05-12 v1");
    }

    @Test
    void an_end_closes_what_is_being_negotiated() {
        talks.tables("bunt", Talks.terms("exit: einzeln", "2023"));
        assertThat(talks.pakt().turn()).hasToString("[musterstadt]");
        talks.say("bunt", "AgreementEnded", "ended", "2023-05-12", "agreement: pakt, reason: REPLACED");
        assertThat(talks.pakt().turn()).isEmpty();
    }

    @Test
    void a_notice_that_was_withdrawn_ends_nothing() {
        talks.say("bunt", "NoticeGiven", "notice", "2023", "agreement: pakt, endsOn: 2023, reason: Haushaltslage");
        assertThat(spans()).containsExactly("2022-01-01 2023-12-31 v1");
        talks.say("bunt", "StepWithdrawn", "back", "2023", "of: notice, reason: Irrtum");
        assertThat(spans()).containsExactly("2022-01-01 null v1");
    }

    private void amend(int version, String from) {
        String terms = Talks.terms("exit: Weg " + version, from);
        talks.tables("bunt", terms).accepts("musterstadt", version).arises("AgreementAmended", version, terms);
    }

    private AgreementState state(String day) {
        return talks.pakt().state(LocalDate.parse(day));
    }

    private List<String> spans() {
        return talks.pakt().inForce().stream()
                .map(span -> span.from() + " " + span.to() + " v" + span.version())
                .toList();
    }
}
