package de.kooperationsbuch.query.page.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacingTest {
    private static final Scale SCALE = Scale.over(LocalDate.parse("2016-01-01"), LocalDate.parse("2026-11-22"));

    private static Mark lasting(String label, String from, String to) {
        PartialDate end = to == null ? null : PartialDate.parse(to);
        return new Mark(
                Lane.FUNDING,
                Figure.PLAIN,
                label,
                PartialDate.parse(from),
                end,
                true,
                false,
                false,
                null,
                "/somewhere");
    }

    private static Mark moment(String on) {
        return new Mark(
                Lane.CYCLE, Figure.CIRCLE, "m", PartialDate.parse(on), null, false, false, false, null, "/somewhere");
    }

    @Test
    void bars_that_overlap_lie_in_different_rows() {
        Rows rows = Rows.of(List.of(lasting("a", "2016", "2020"), lasting("b", "2019", "2022")), SCALE);
        assertThat(rows.bars()).extracting(Bar::row).containsExactly(0, 1);
    }

    @Test
    void a_row_is_used_again_where_it_is_free() {
        Rows rows = Rows.of(List.of(lasting("a", "2016", "2017"), lasting("b", "2020", "2022")), SCALE);
        assertThat(rows.bars()).extracting(Bar::row).containsExactly(0, 0);
        assertThat(rows.count()).isEqualTo(1);
    }

    @Test
    void a_label_needs_room_as_well() {
        Rows rows = Rows.of(
                List.of(lasting("a very long name of a thing", "2016-01", "2016-02"), lasting("b", "2017", "2018")),
                SCALE);
        assertThat(rows.bars()).extracting(Bar::row).containsExactly(0, 1);
    }

    @Test
    void a_label_does_not_leave_the_paper() {
        Bar last = Bar.of(List.of(lasting("a very long name of a thing", "2026-11", null)), SCALE);
        assertThat(last.labelX()).isLessThan(last.x());
        assertThat(last.right()).isLessThanOrEqualTo(SCALE.width());
    }

    @Test
    void a_beginning_known_to_the_year_is_soft_over_this_year() {
        Bar bar = Bar.of(List.of(lasting("a", "2017", "2020-06-30")), SCALE);
        double year = SCALE.x(LocalDate.parse("2017-12-31")) - SCALE.x(LocalDate.parse("2017-01-01"));
        assertThat(bar.soft()).isEqualTo(Scale.rounded(year));
        assertThat(bar.softEnd()).isZero();
    }

    @Test
    void the_same_in_the_same_days_is_drawn_once_and_counted() {
        Rows rows = Rows.of(List.of(lasting("a", "2016", "2017"), lasting("a", "2016", "2017")), SCALE);
        assertThat(rows.bars()).singleElement().extracting(Bar::count).isEqualTo(2);
    }

    @Test
    void what_finds_no_room_is_counted() {
        List<Mark> many = IntStream.range(0, 20)
                .mapToObj(i -> lasting("f" + i, "2016-01-%02d".formatted(i + 1), "2020"))
                .toList();
        Rows rows = Rows.of(many, SCALE);
        assertThat(rows.count()).isEqualTo(8);
        assertThat(rows.left()).isEqualTo(12);
    }

    @Test
    void moments_too_close_for_a_finger_become_one_with_a_count() {
        List<Spot> spots = Spot.of(List.of(moment("2020-01-20"), moment("2020-01-02"), moment("2022-01-01")), SCALE);
        assertThat(spots).extracting(Spot::count).containsExactly(2, 1);
        assertThat(spots.get(0).from()).isEqualTo("2020-01-02");
        assertThat(spots.get(0).to()).isEqualTo("2020-01-20");
    }

    @Test
    void a_thousand_moments_make_no_more_marks_than_there_is_room_for() {
        List<Mark> many = IntStream.range(0, 1000)
                .mapToObj(i -> moment(LocalDate.of(2016, 1, 1).plusDays(i * 3L).toString()))
                .toList();
        List<Spot> spots = Spot.of(many, SCALE);
        assertThat(spots).hasSizeLessThanOrEqualTo((int) (SCALE.width() / Spot.CLOSEST));
        assertThat(spots.stream().mapToInt(Spot::count).sum()).isEqualTo(1000);
    }
}
