package de.kooperationsbuch.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueTest {
    private final Talks talks = Talks.agreed();

    @Test
    void reviews_come_every_so_many_months_from_the_first_day_of_the_version() {
        assertThat(due("2021-12-31")).isEmpty();
        assertThat(due("2022-01-01")).containsExactly("REVIEW 2023-01-01 pakt-v1");
        assertThat(due("2023-01-01")).containsExactly("REVIEW 2023-01-01 pakt-v1");
        assertThat(due("2023-01-02")).containsExactly("REVIEW 2024-01-01 pakt-v1");
    }

    @Test
    void another_version_counts_its_reviews_anew() {
        String terms = Talks.terms("reviewMonths: 6", "2023-03");
        talks.tables("bunt", terms).accepts("musterstadt", 2).arises("AgreementAmended", 2, terms);
        assertThat(due("2023-02-28")).isEmpty();
        assertThat(due("2023-03-01")).containsExactly("REVIEW 2023-09-01 pakt-v2");
    }

    @Test
    void an_end_is_due_six_months_before_and_names_the_step_that_sets_it() {
        notice("notice", "2023-12-31");
        assertThat(due("2023-06-29")).isEmpty();
        assertThat(due("2023-06-30")).isEmpty();
        assertThat(due("2023-07-01")).containsExactly("EXPIRY 2023-12-31 notice");
        assertThat(due("2023-12-31")).containsExactly("EXPIRY 2023-12-31 notice");
        assertThat(due("2024-01-01")).isEmpty();
    }

    @Test
    void a_review_after_the_last_day_is_not_due() {
        notice("late", "2023-01-01");
        assertThat(due("2022-06-01")).containsExactly("REVIEW 2023-01-01 pakt-v1");
        notice("early", "2022-12-31");
        assertThat(due("2022-06-01")).isEmpty();
    }

    @Test
    void of_two_steps_that_set_the_same_day_the_one_recorded_first_is_named() {
        notice("notice", "2023-12-31");
        talks.say("bunt", "AgreementEnded", "ended", "2023-12-31", "agreement: pakt, reason: TERMINATED");
        assertThat(due("2023-12-01")).containsExactly("EXPIRY 2023-12-31 notice");
    }

    @Test
    void a_review_at_the_end_of_a_month_keeps_its_day_where_there_is_one() {
        String terms = Talks.terms("reviewMonths: 1", "2022-08-31");
        talks.tables("bunt", terms).accepts("musterstadt", 2).arises("AgreementAmended", 2, terms);
        assertThat(due("2022-09-01")).containsExactly("REVIEW 2022-09-30 pakt-v2");
        assertThat(due("2022-10-01")).containsExactly("REVIEW 2022-10-31 pakt-v2");
    }

    @Test
    void the_version_itself_can_set_the_last_day() {
        String terms = Talks.terms("exit: einzeln", "2023, effectiveUntil: 2024-02");
        talks.tables("bunt", terms).accepts("musterstadt", 2).arises("AgreementAmended", 2, terms);
        assertThat(due("2023-12-01")).containsExactly("EXPIRY 2024-02-29 pakt-v2");
    }

    private void notice(String stepId, String endsOn) {
        talks.say("bunt", "NoticeGiven", stepId, "2022", "agreement: pakt, reason: Haushaltslage, endsOn: " + endsOn);
    }

    private List<String> due(String day) {
        return talks.pakt().due(LocalDate.parse(day)).stream()
                .map(due -> due.kind() + " " + due.dueOn() + " " + due.because())
                .toList();
    }
}
