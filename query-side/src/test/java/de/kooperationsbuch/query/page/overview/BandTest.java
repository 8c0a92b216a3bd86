package de.kooperationsbuch.query.page.overview;

import static de.kooperationsbuch.kernel.placement.PlacementType.I;
import static de.kooperationsbuch.kernel.placement.PlacementType.II;
import static de.kooperationsbuch.kernel.placement.Tendency.FALLING;
import static de.kooperationsbuch.kernel.placement.Tendency.STABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.placement.PlacementStep;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.page.overview.Band.Fade;
import de.kooperationsbuch.query.page.overview.Band.Piece;
import de.kooperationsbuch.query.placement.Course;
import de.kooperationsbuch.query.placement.Marks;
import de.kooperationsbuch.query.placement.Stage;
import de.kooperationsbuch.query.running.TestLog;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class BandTest {
    private static final LocalDate TODAY = LocalDate.parse("2023-12-31");
    private static final Scale SCALE = Scale.of(LocalDate.parse("2020-01-01"), TODAY);

    private static Stage stage(String from, String to, PlacementType type, Tendency tendency, String since) {
        return stage(from, to, type, tendency, since, false);
    }

    private static Stage stage(
            String from, String to, PlacementType type, Tendency tendency, String since, boolean assumed) {
        return new Stage(
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                type,
                tendency,
                new Marks(false, false, assumed, false),
                PartialDate.parse(since),
                List.of());
    }

    private static Band band(Stage... stages) {
        return Band.of(new Course(List.of(stages), List.of()), SCALE, TODAY);
    }

    @Test
    void a_higher_type_is_a_higher_band_on_the_same_floor() {
        Band band = band(
                stage("2020-01-01", "2021-12-31", I, STABLE, "2020-01-01"),
                stage("2022-01-01", null, II, STABLE, "2022-01-01"));
        assertThat(band.pieces()).extracting(Piece::height).containsExactly(14, 28);
        assertThat(band.pieces()).allMatch(piece -> piece.y() + piece.height() == 46);
    }

    @Test
    void what_is_known_to_the_day_has_a_hard_edge() {
        Band band = band(stage("2021-01-01", null, II, STABLE, "2021-01-01"));
        assertThat(band.pieces()).extracting(Piece::fade).containsOnlyNulls();
        assertThat(band.edges()).extracting(Band.Edge::x).containsExactly(SCALE.x(LocalDate.parse("2021-01-01")));
    }

    @Test
    void what_is_known_to_the_year_fades_over_that_year() {
        Band band = band(
                stage("2020-01-01", "2022-06-30", II, STABLE, "2020-01-01"),
                stage("2022-07-01", null, II, FALLING, "2022"));
        assertThat(band.pieces())
                .extracting(Piece::tendency, Piece::fade, Piece::x, Piece::end)
                .containsExactly(
                        piece(STABLE, null, "2020-01-01", "2022-01-01"),
                        piece(STABLE, Fade.OUT, "2022-01-01", "2023-01-01"),
                        piece(FALLING, Fade.IN, "2022-01-01", "2023-01-01"),
                        piece(FALLING, null, "2023-01-01", "2024-01-01"));
        assertThat(band.edges()).hasSize(1);
    }

    private static Tuple piece(Tendency tendency, Fade fade, String from, String to) {
        return tuple(tendency, fade, SCALE.x(LocalDate.parse(from)), SCALE.x(LocalDate.parse(to)));
    }

    @Test
    void two_soft_edges_in_one_year_share_it_and_neither_passes_the_other() {
        List<Boundary> boundaries = Band.boundaries(
                List.of(
                        stage("2020-01-01", "2020-12-31", I, STABLE, "2020-01-01"),
                        stage("2021-01-01", "2021-06-30", II, STABLE, "2021"),
                        stage("2021-07-01", null, II, FALLING, "2021")),
                TODAY);
        assertThat(boundaries.get(1).to()).isEqualTo(boundaries.get(2).from());
        assertThat(boundaries.get(1).to()).isBetween("2021-01-01", "2021-07-01");
    }

    @Test
    void what_is_not_recorded_is_a_line_and_no_band() {
        Band band = band(
                stage("2020-01-01", "2020-12-31", null, null, "2020-01-01"),
                stage("2021-01-01", null, I, STABLE, "2021-01-01"));
        assertThat(band.silences()).containsExactly(new Band.Silence("0.00%", SCALE.x(LocalDate.parse("2021-01-01"))));
        assertThat(band.pieces()).hasSize(1);
    }

    @Test
    void beyond_today_nothing_is_drawn() {
        LocalDate earlier = LocalDate.parse("2021-12-31");
        Course course = new Course(
                List.of(
                        stage("2020-01-01", "2022-12-31", II, STABLE, "2020-01-01"),
                        stage("2023-01-01", null, I, STABLE, "2023-01-01")),
                List.of(assessed("2022", "I")));
        Band band = Band.of(course, SCALE, earlier);
        assertThat(band.pieces()).extracting(Piece::end).containsExactly(SCALE.x(LocalDate.parse("2022-01-01")));
        assertThat(band.diamonds()).isEmpty();
    }

    @Test
    void assumed_stages_are_told_from_firm_ones() {
        Band band = band(
                stage("2020-01-01", "2021-12-31", II, STABLE, "2020-01-01", true),
                stage("2022-01-01", null, II, STABLE, "2022-01-01"));
        assertThat(band.pieces()).extracting(Piece::assumed).containsExactly(true, false);
    }

    @Test
    void an_assessment_is_open_where_the_book_derives_another_type() {
        Course course = new Course(
                List.of(stage("2020-01-01", null, II, STABLE, "2020-01-01")),
                List.of(assessed("2021", "II"), assessed("2022", "I")));
        assertThat(Band.of(course, SCALE, TODAY).diamonds())
                .extracting(Band.Diamond::open)
                .containsExactly(false, true);
    }

    private static PlacementStep assessed(String on, String type) {
        return (PlacementStep) TestLog.step("""
                {"step":"PlacementAssessed","stepId":"seen-%s","cooperation":"lindenau-bunt","by":"bunt","effectiveOn":"%s",
                 "data":{"type":"%s","rationale":"So sehen wir es."}}""".formatted(on, on, type));
    }

    @Test
    void a_numeral_stands_in_each_stage_that_has_room_for_it() {
        Band band = band(
                stage("2020-01-01", "2022-12-31", II, STABLE, "2020-01-01"),
                stage("2023-01-01", "2023-01-20", II, FALLING, "2023-01-01"),
                stage("2023-01-21", null, I, FALLING, "2023-01-21"));
        assertThat(band.labels())
                .extracting(Band.Label::type, Band.Label::tendency)
                .containsExactly(tuple(II, null), tuple(I, FALLING));
    }
}
