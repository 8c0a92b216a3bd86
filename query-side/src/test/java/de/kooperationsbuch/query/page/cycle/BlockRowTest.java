package de.kooperationsbuch.query.page.cycle;

import static de.kooperationsbuch.query.page.cycle.PieceState.DONE;
import static de.kooperationsbuch.query.page.cycle.PieceState.DUE;
import static de.kooperationsbuch.query.page.cycle.PieceState.OVERDUE;
import static de.kooperationsbuch.query.page.cycle.PieceState.WAIVED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockRowTest {
    @Test
    void what_happened_stands_before_what_is_outstanding() {
        assertThat(new Year(3)
                        .meeting("met", "2024-02-01")
                        .rows("2024-09-15")
                        .get(0)
                        .pieces())
                .extracting(Piece::state, piece -> piece.on().text())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DONE, "2024-02-01"),
                        org.assertj.core.groups.Tuple.tuple(OVERDUE, "2024-08-31"),
                        org.assertj.core.groups.Tuple.tuple(DUE, "2024-12-31"));
    }

    @Test
    void a_block_is_not_overdue_on_the_day_by_which_it_is_due() {
        assertThat(new Year(1).rows("2024-12-31").get(0).pieces())
                .extracting(Piece::state)
                .containsExactly(DUE);
        assertThat(new Year(1).rows("2025-01-01").get(0).pieces())
                .extracting(Piece::state)
                .containsExactly(OVERDUE);
    }

    @Test
    void what_both_sides_waived_is_waived_and_no_longer_outstanding() {
        BlockRow row = new Year(1).waived().rows("2024-12-31").get(0);
        assertThat(row.pieces()).extracting(Piece::state).containsExactly(WAIVED);
        assertThat(row.isOutstanding()).isFalse();
    }

    @Test
    void more_than_was_asked_for_is_shown_as_well() {
        Year year = new Year(1).meeting("one", "2024-02").meeting("two", "2024-03");
        assertThat(year.rows("2024-12-31").get(0).pieces())
                .extracting(Piece::state)
                .containsExactly(DONE, DONE);
    }

    @Test
    void blocks_that_nobody_asks_for_and_that_never_happened_are_left_out() {
        assertThat(new Year(1).rows("2024-12-31")).hasSize(1);
        assertThat(new Year(0).rows("2024-12-31")).isEmpty();
    }
}
