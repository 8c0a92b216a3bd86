package de.kooperationsbuch.query.placement;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.standing.Standings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final CooperationId DRESDEN = new CooperationId("dresden-afropa");
    private static final Book BOOK = Book.ofTheFiveCities();
    private final Constellation dresden =
            Constellation.of(DRESDEN, Standings.of(BOOK.cooperation(DRESDEN)), Standings.of(BOOK.map("dresden")));
    private final List<PlacementInterval> history = RuleSets.current().history(dresden);

    @Test
    void a_placement_names_null_where_the_book_is_silent() {
        assertThat(json(RuleSets.current().on(dresden, LocalDate.of(2020, 5, 1))))
                .isEqualTo("""
                        {"type":null,"tendency":null,\
                        "grades":{"formalisation":"UNRECORDED","involvement":"UNRECORDED","funding":"LOW"},\
                        "marks":{"contested":false,"oneSided":false,"assumed":false,"paused":false},\
                        "because":{"formalisation":[],"involvement":[],"funding":[],"tendency":[]}}""");
    }

    @Test
    void a_clipped_history_begins_and_ends_on_the_days_asked_for() {
        List<PlacementInterval> clipped =
                PlacementHistory.clip(history, LocalDate.of(2025, 12, 31), LocalDate.of(2026, 11, 22));
        assertThat(clipped)
                .extracting(PlacementInterval::from)
                .containsExactly(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1));
        assertThat(json(clipped.get(1))).isEqualTo("""
                        {"from":"2026-01-01","to":"2026-11-22","type":"II","tendency":"FALLING",\
                        "grades":{"formalisation":"MEDIUM","involvement":"MEDIUM","funding":"LOW"},\
                        "marks":{"contested":false,"oneSided":true,"assumed":true,"paused":false}}""");
    }

    @Test
    void a_clip_before_the_first_step_is_empty() {
        assertThat(PlacementHistory.clip(history, null, LocalDate.of(2015, 12, 31)))
                .isEmpty();
    }

    @Test
    void transitions_are_the_days_on_which_type_or_tendency_changed() {
        List<Transition> transitions = Transitions.of(DRESDEN, history);
        assertThat(transitions)
                .extracting(Transition::on)
                .map(LocalDate::toString)
                .containsExactly("2022-01-01", "2023-01-01", "2025-07-01", "2027-01-01");
        assertThat(json(transitions.get(0))).isEqualTo("""
                        {"cooperation":"dresden-afropa","on":"2022-01-01",\
                        "from":{"type":null,"tendency":null},"to":{"type":"II","tendency":"RISING"},\
                        "because":[{"subject":"cooperation:dresden-afropa","stepId":"dresden-afropa-format"},\
                        {"subject":"cooperation:dresden-afropa","stepId":"dresden-afropa-unterkuenfte-granted"}]}""");
    }

    @Test
    void the_current_rule_set_is_found_by_its_name() {
        assertThat(RuleSets.find("2026-01")).contains(RuleSets.current());
        assertThat(RuleSets.find("1999-01")).isEmpty();
        assertThat(RuleSets.names()).containsExactly("2026-01", "2026-01-strict");
    }

    private static String json(Object answer) {
        return BookMapper.mapper().writeValueAsString(answer);
    }
}
