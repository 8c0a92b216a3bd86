package de.kooperationsbuch.query.todo;

import static de.kooperationsbuch.query.todo.TodoKind.FUNDING_ENDING;
import static de.kooperationsbuch.query.todo.TodoKind.REPORT_DUE;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.cast.Book;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundingDutiesTest {
    private static final String MONEY =
            "funding: geld, level: LAND, kind: PROJECT, purpose: Arbeit, recipient: bunt, from: 2021, until: 2022";
    private final Book book = Book.openedIn("2020");

    @Test
    void money_that_ends_within_six_months_without_a_follow_up_is_told_to_both_sides() {
        book.step("FundingGranted", "granted", "2021", MONEY);
        assertThat(ending("2022-06-30")).isEmpty();
        assertThat(ending("2022-07-01")).containsExactly("FUNDING_ENDING granted 2022-12-31");
        assertThat(Told.lines(book, Told.KOMMUNE, "2022-12-31", FUNDING_ENDING)).hasSize(1);
        assertThat(ending("2023-01-01")).isEmpty();
        book.step(
                "FundingGranted",
                "next",
                "2022-11",
                MONEY.replace("geld", "mehr").replace(": 2022", ": 2024") + ", follows: geld");
        assertThat(ending("2022-12-31")).isEmpty();
    }

    @Test
    void a_report_is_owed_by_the_recipient_from_sixty_days_before_until_it_is_filed() {
        reports("{report: SACHBERICHT, dueOn: 2022-03}");
        assertThat(owed("2022-01-29")).isEmpty();
        assertThat(owed("2022-01-30")).containsExactly("REPORT_DUE granted 2022-03-31");
        assertThat(owed("2022-06-01")).containsExactly("REPORT_DUE granted 2022-03-31");
        assertThat(Told.lines(book, Told.KOMMUNE, "2022-06-01", REPORT_DUE)).isEmpty();
        file("filed", "2022-05-01", "SACHBERICHT");
        assertThat(owed("2022-04-30")).hasSize(1);
        assertThat(owed("2022-05-01")).isEmpty();
    }

    @Test
    void each_report_filed_meets_the_oldest_due_of_its_kind() {
        reports("{report: SACHBERICHT, dueOn: 2023-03}, {report: SACHBERICHT, dueOn: 2022-03}, "
                + "{report: VERWENDUNGSNACHWEIS, dueOn: 2023-03}");
        file("filed", "2022-05", "SACHBERICHT");
        assertThat(owed("2023-04-01"))
                .containsExactly("REPORT_DUE granted 2023-03-31", "REPORT_DUE granted 2023-03-31");
        file("other", "2022-06", "SACHBERICHT");
        assertThat(Told.pending(book, Told.VERBUND, "2023-04-01", REPORT_DUE))
                .extracting(pending -> pending.facts().get(0).toString())
                .containsExactly("VERWENDUNGSNACHWEIS");
    }

    @Test
    void a_report_is_owed_though_the_cooperation_has_ended_and_only_for_money_granted() {
        book.step("FundingApplied", "applied", "2021", MONEY + ", reportsDue: [{report: SACHBERICHT, dueOn: 2022}]");
        assertThat(owed("2023-01-01")).isEmpty();
        book.step("FundingGranted", "granted", "2021", "funding: geld");
        book.step("CooperationEnded", "over", "2022-10-31", "reason: Neuanfang");
        assertThat(Told.lines(book, Told.VERBUND, "2023-01-01")).containsExactly("REPORT_DUE granted 2022-12-31");
    }

    @Test
    void nothing_is_owed_before_the_day_of_the_grant() {
        book.step(
                "FundingGranted",
                "granted",
                "2022-02-15",
                MONEY + ", reportsDue: [{report: SACHBERICHT, dueOn: 2022-03}]");
        assertThat(owed("2022-02-14")).isEmpty();
        assertThat(owed("2022-02-15")).containsExactly("REPORT_DUE granted 2022-03-31");
    }

    @Test
    void a_recipient_beside_the_two_sides_owes_its_own_reports() {
        reports("{report: SACHBERICHT, dueOn: 2022}");
        book.step(
                "FundingGranted",
                "awo-granted",
                "2021",
                MONEY.replace("geld", "awo-geld").replace("bunt", "awo")
                        + ", reportsDue: [{report: SACHBERICHT, dueOn: 2021}]");
        assertThat(Told.lines(book, Asker.of(new OrganisationId("awo")), "2022-01-01"))
                .containsExactly("REPORT_DUE awo-granted 2021-12-31");
    }

    private void reports(String due) {
        book.step("FundingGranted", "granted", "2021", MONEY + ", reportsDue: [" + due + "]");
    }

    private void file(String stepId, String on, String report) {
        book.step("FundingReportFiled", stepId, on, "funding: geld, report: " + report);
    }

    private List<String> ending(String day) {
        return Told.lines(book, Told.VERBUND, day, FUNDING_ENDING);
    }

    private List<String> owed(String day) {
        return Told.lines(book, Told.VERBUND, day, REPORT_DUE);
    }
}
