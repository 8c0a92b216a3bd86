package de.kooperationsbuch.query.placement;

import static de.kooperationsbuch.kernel.placement.Grade.HIGH;
import static de.kooperationsbuch.kernel.placement.Grade.LOW;
import static de.kooperationsbuch.kernel.placement.Grade.MEDIUM;
import static de.kooperationsbuch.kernel.placement.Grade.UNRECORDED;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.placement.Grade;
import de.kooperationsbuch.query.cast.Book;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvolvementTest {
    private final Book book = Book.openedIn("2020");

    @Test
    void two_encounters_of_any_kind_within_fifteen_months_are_medium() {
        book.step("NetworkMeetingHeld", "meeting", "2021-01-31", "participants: [musterstadt, bunt]");
        book.step("StadtratReportFiled", "report", "2022-04-30", "title: Bericht");
        assertThat(grade("2021-01-30")).isEqualTo(UNRECORDED);
        assertThat(grade("2021-01-31")).isEqualTo(LOW);
        assertThat(grade("2022-04-30")).isEqualTo(MEDIUM);
        assertThat(causes("2022-04-30")).containsExactly("meeting", "report");
        assertThat(grade("2022-05-01")).isEqualTo(LOW);
        assertThat(causes("2022-05-01")).isEmpty();
    }

    @Test
    void a_single_encounter_is_no_cause_of_a_grade_that_a_format_carries() {
        book.step("FormatAgreed", "format", "2021", "format: tisch, title: Runder Tisch");
        book.step("DialogConferenceHeld", "conference", "2021", "title: Konferenz");
        assertThat(causes("2021-06-01")).containsExactly("format");
        book.step("ExpertTalkHeld", "talk", "2021", "participants: [bunt]");
        assertThat(causes("2021-06-01")).containsExactly("format", "conference", "talk");
    }

    @Test
    void a_meeting_without_the_verbund_is_not_seen() {
        book.step("NetworkMeetingHeld", "meeting", "2021", "participants: [musterstadt, awo]");
        assertThat(grade("2021-06-01")).isEqualTo(UNRECORDED);
    }

    @Test
    void a_deciding_seat_and_a_plan_of_the_last_two_years_are_high() {
        seat("beirat", "CO_DECIDING", "");
        book.step("ActionPlanAdopted", "plan", "2022-02-28", "title: Plan, coAuthors: [bunt], goals: [], measures: []");
        assertThat(grade("2022-02-27")).isEqualTo(MEDIUM);
        assertThat(grade("2022-02-28")).isEqualTo(HIGH);
        assertThat(causes("2022-02-28")).containsExactly("seat", "plan");
        assertThat(grade("2024-02-27")).isEqualTo(HIGH);
        assertThat(grade("2024-02-28")).isEqualTo(MEDIUM);
    }

    @Test
    void a_plan_written_by_the_kommune_alone_is_not_seen() {
        book.step(
                "ActionPlanUpdated", "plan", "2022", "title: Plan, coAuthors: [musterstadt], goals: [], measures: []");
        assertThat(grade("2022-06-01")).isEqualTo(UNRECORDED);
    }

    @Test
    void a_guest_is_seen_but_has_no_voice() {
        seat("beirat", "GUEST", "");
        assertThat(grade("2021-01-01")).isEqualTo(LOW);
        assertThat(causes("2021-01-01")).isEmpty();
    }

    @Test
    void a_voting_seat_holds_through_the_day_of_its_end() {
        seat("beirat", "VOTING", "");
        book.step("RelationEnded", "seat-ended", "2022-03", "relation: sitz");
        assertThat(grade("2022-03-31")).isEqualTo(MEDIUM);
        assertThat(grade("2022-04-01")).isEqualTo(LOW);
        assertThat(causes("2022-04-01")).containsExactly("seat-ended");
    }

    @Test
    void neither_a_personal_mandate_nor_an_office_nor_a_body_of_others_is_a_seat() {
        seat("beirat", "VOTING", ", viaPerson: true");
        seat("sozialamt", "VOTING", "");
        seat("landesbeirat", "VOTING", "");
        assertThat(grade("2022-03-31")).isEqualTo(UNRECORDED);
    }

    private void seat(String body, String voice, String more) {
        book.step(
                "RelationEstablished",
                "seat",
                "2021",
                "relation: sitz, from: bunt, to: " + body + ", kind: SEAT_IN, voice: " + voice + more);
    }

    private Grade grade(String day) {
        return Told.on(day, book).grades().involvement();
    }

    private List<String> causes(String day) {
        return Told.ids(Told.on(day, book).because().involvement());
    }
}
