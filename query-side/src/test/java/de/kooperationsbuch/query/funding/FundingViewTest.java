package de.kooperationsbuch.query.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.cast.Book;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FundingViewTest {
    private final Book book = Book.openedIn("2020");

    @Test
    void the_states_follow_from_application_to_end() {
        book.step("FundingApplied", "applied", "2020-03", money("2021", ", until: 2022"));
        assertThat(state("2020-06-01")).isEqualTo(FundingState.APPLIED);
        book.step("FundingGranted", "granted", "2020-09", "funding: geld");
        assertThat(state("2020-06-01")).isEqualTo(FundingState.APPLIED);
        assertThat(state("2020-09-01")).isEqualTo(FundingState.AHEAD);
        assertThat(state("2020-12-31")).isEqualTo(FundingState.AHEAD);
        assertThat(state("2021-01-01")).isEqualTo(FundingState.ACTIVE);
        assertThat(state("2022-12-31")).isEqualTo(FundingState.ACTIVE);
        assertThat(state("2023-01-01")).isEqualTo(FundingState.OVER);
    }

    @Test
    void what_was_refused_is_rejected_from_that_day_on() {
        book.step("FundingApplied", "applied", "2020-03", money("2021", ", until: 2022"));
        book.step("FundingRejected", "rejected", "2020-09-15", "funding: geld, reason: Haushaltslage");
        assertThat(state("2020-09-14")).isEqualTo(FundingState.APPLIED);
        assertThat(state("2020-09-15")).isEqualTo(FundingState.REJECTED);
        assertThat(view("2021-06-01").course().gaps()).containsExactly(new FundingGap(LocalDate.of(2020, 1, 1), null));
    }

    @Test
    void an_entry_names_the_terms_as_they_stand_and_all_its_steps() {
        book.step("FundingApplied", "applied", "2020-03", money("2021", ", until: 2022, programme: Vielfalt"));
        book.step("FundingGranted", "granted", "2020-09", "funding: geld, until: 2021-06, follows: vorher");
        book.step("FundingExtended", "extended", "2021-05", "funding: geld, until: 2021-12");
        book.step("FundingChanged", "changed", "2021-07", "funding: geld, amount: {value: 90000.00, currency: EUR}");
        book.step("FundingReportFiled", "report", "2022-02", "funding: geld, report: SACHBERICHT");
        assertThat(BookMapper.mapper()
                        .writeValueAsString(view("2021-08-01").fundings().get(0)))
                .isEqualTo("""
                        {"funding":"geld","state":"ACTIVE","level":"KOMMUNE","kind":"PROJECT","programme":"Vielfalt",\
                        "purpose":"Arbeit","amount":{"value":"90000.00","currency":"EUR"},"from":"2021","until":"2021-12",\
                        "recipient":"bunt","follows":"vorher","lastDay":"2021-12-31",\
                        "steps":["applied","granted","extended","changed","report"]}""");
    }

    @Test
    void a_structural_grant_does_not_inherit_the_end_that_was_applied_for() {
        book.step("FundingApplied", "applied", "2020-03", money("2021", ", until: 2022"));
        book.step("FundingGranted", "granted", "2020-09", "funding: geld, kind: STRUCTURAL");
        assertThat(state("2024-01-01")).isEqualTo(FundingState.ACTIVE);
        assertThat(view("2024-01-01").fundings().get(0).lastDay()).isNull();
    }

    @Test
    void an_end_that_is_open_is_named_as_null() {
        book.step("FundingGranted", "granted", "2021", money("2021", ", until: 2022, renewedYearly: true"));
        assertThat(BookMapper.mapper().writeValueAsString(view("2024-08-01"))).contains("\"lastDay\":null");
    }

    @Test
    void gaps_are_the_days_between_fundings_from_the_first_step_on() {
        book.step("FundingGranted", "granted", "2020", money("2020-03", ", until: 2020-06"));
        book.step("FundingGranted", "within", "2020", other("within", "2020-04", "2020-05"));
        book.step("FundingGranted", "next", "2020", other("next", "2020-07", "2020-08"));
        book.step("FundingGranted", "last", "2020", other("last", "2020-10", "2020-12"));
        assertThat(view("2020-12-31").course().gaps())
                .containsExactly(
                        new FundingGap(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 29)),
                        new FundingGap(LocalDate.of(2020, 9, 1), LocalDate.of(2020, 9, 30)));
        assertThat(view("2021-01-01").course().gaps()).endsWith(new FundingGap(LocalDate.of(2021, 1, 1), null));
        assertThat(view("2020-09-15").course().gaps()).endsWith(new FundingGap(LocalDate.of(2020, 9, 1), null));
    }

    @Test
    void money_for_others_is_listed_but_closes_no_gap() {
        book.step("FundingGranted", "granted", "2020", money("2020", "").replace("bunt", "awo"));
        assertThat(view("2020-06-01").fundings()).hasSize(1);
        assertThat(view("2020-06-01").course().gaps()).containsExactly(new FundingGap(LocalDate.of(2020, 1, 1), null));
        assertThat(view("2020-06-01").course().projectShare()).isNull();
    }

    @Test
    void the_project_share_counts_active_fundings() {
        book.step("FundingGranted", "granted", "2020", money("2020", ""));
        assertThat(view("2020-06-01").course().projectShare()).isEqualByComparingTo("1");
        book.step(
                "FundingGranted",
                "office",
                "2020",
                money("2020", "").replace("geld", "buero").replace("PROJECT", "SERVICE"));
        book.step(
                "FundingGranted",
                "desk",
                "2020",
                money("2020", "").replace("geld", "pult").replace("PROJECT", "COORDINATION"));
        assertThat(view("2020-06-01").course().projectShare()).isEqualByComparingTo("0.3333");
        assertThat(BookMapper.mapper().writeValueAsString(view("2020-06-01"))).endsWith("\"projectShare\":0.3333}");
    }

    @Test
    void dresden_saw_two_fundings_end_with_2025_and_nothing_follow() {
        CooperationId dresden = new CooperationId("dresden-afropa");
        FundingView view = FundingView.of(
                Book.ofTheFiveCities().cooperation(dresden), new OrganisationId("afropa"), LocalDate.of(2025, 9, 1));
        assertThat(view.fundings())
                .extracting(entry -> entry.funding() + " " + entry.state() + " " + entry.lastDay())
                .containsExactly(
                        "samofa OVER 2022-12-31",
                        "gleich-teilhaben ACTIVE 2025-12-31",
                        "unterkuenfte ACTIVE 2025-12-31");
        assertThat(view.course().gaps()).isEmpty();
        assertThat(BookMapper.mapper().writeValueAsString(view.course().cliffs()))
                .isEqualTo("[{\"lastDay\":\"2025-12-31\",\"fundings\":[\"gleich-teilhaben\",\"unterkuenfte\"]}]");
        assertThat(view.course().projectShare()).isEqualByComparingTo("0.5");
    }

    private static String money(String from, String more) {
        return "funding: geld, level: KOMMUNE, kind: PROJECT, purpose: Arbeit, recipient: bunt, from: " + from + more;
    }

    private static String other(String funding, String from, String until) {
        return money(from, ", until: " + until).replace("geld", funding);
    }

    private FundingState state(String day) {
        return view(day).fundings().get(0).state();
    }

    private FundingView view(String day) {
        return FundingView.of(book.cooperation(), Book.VERBUND, LocalDate.parse(day));
    }
}
