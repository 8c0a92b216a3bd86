package de.kooperationsbuch.query.page.todo;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.todo.Pending;
import de.kooperationsbuch.query.todo.Reply;
import de.kooperationsbuch.query.todo.TodoKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CardTest {
    private static final String LINK = "/api/cooperations/lindenau-bunt/agreements/haus";

    @ParameterizedTest
    @EnumSource
    void every_kind_has_a_title_and_a_button_in_both_languages(TodoKind kind) {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            ResourceBundle texts = ResourceBundle.getBundle("texts/todo", language);
            assertThat(texts.getString("todo.do." + kind)).isNotBlank();
            assertThat(texts.getString("TodoKind." + kind)).isNotBlank();
        }
    }

    @Test
    void a_card_leads_to_the_form_of_the_step_that_answers_with_what_is_known() {
        Reply reply = new Reply(new StepName("FundingReportFiled"), Map.of("funding", "stelle & haus"));
        assertThat(card(TodoKind.REPORT_DUE, reply).address())
                .isEqualTo("/erfassen/FundingReportFiled?cooperation=lindenau-bunt&data.funding=stelle%20%26%20haus"
                        + "&next=%2Faufgaben");
    }

    @Test
    void where_there_is_more_than_one_answer_the_card_leads_to_the_page() {
        assertThat(card(TodoKind.ANSWER_PROPOSAL, null).address())
                .isEqualTo("/kooperationen/lindenau-bunt/vereinbarungen/haus");
    }

    @Test
    void a_card_is_overdue_from_the_day_after() {
        LocalDate due = LocalDate.of(2026, 3, 1);
        assertThat(card(TodoKind.REPORT_DUE, null).isOverdue(due)).isFalse();
        assertThat(card(TodoKind.REPORT_DUE, null).isOverdue(due.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cooperations/a/steps/s, /kooperationen/a/schritte/s",
        "/api/organisations/a/steps/s, /organisationen/a/schritte/s",
        "/api/kommunen/a/steps/s, /kommunen/a/schritte/s",
        "/api/cooperations/a/cycles/c, /kooperationen/a/zyklen/c",
        "/api/cooperations/a/funding, /kooperationen/a"
    })
    void what_programs_read_has_a_page_for_people(String link, String page) {
        assertThat(PageAddress.of(link)).isEqualTo(page);
    }

    private static Card card(TodoKind kind, Reply reply) {
        Pending pending = new Pending(
                kind,
                SubjectId.parse("cooperation:lindenau-bunt"),
                new StepId("step"),
                LocalDate.of(2026, 3, 1),
                null,
                List.of(),
                LINK,
                reply);
        return new Card(pending, List.of(), null, say -> List.of());
    }
}
