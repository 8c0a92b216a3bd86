package de.kooperationsbuch.query.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.standing.PartnerSide;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RatingsTest {
    private final Told told = new Told();

    private Told rated(String by, String id, String on, int equality, int influence) {
        return told.by(by).step("PartnershipRated", id, on, """
                cycle: 2024, equality: %d, reliability: 3, information: 3, influence: %d, comment: unter uns""".formatted(equality, influence));
    }

    @Test
    void what_one_side_said_is_withheld_until_the_other_has_rated() {
        rated("bunt", "r1", "2024-11", 2, 1);
        RatingEntry alone = told.on("2024-12-31").ratings().get(0);
        assertThat(alone)
                .isEqualTo(new RatingEntry(
                        new OrganisationId("bunt"), PartnerSide.VERBUND, null, null, null, null, null, true));
        assertThat(told.on("2024-12-31").difference()).isNull();
        rated("musterstadt", "r2", "2024-12", 5, 4);
        assertThat(told.on("2024-12-31").ratings())
                .extracting(RatingEntry::side, RatingEntry::equality, RatingEntry::comment)
                .containsExactly(
                        tuple(PartnerSide.KOMMUNE, 5, "unter uns"), tuple(PartnerSide.VERBUND, 2, "unter uns"));
        assertThat(told.on("2024-12-31").difference()).isEqualTo(new RatingDifference(3, 0, 0, 3, 6));
    }

    @Test
    void the_difference_has_no_sign() {
        rated("bunt", "r1", "2024-11", 5, 1).by("musterstadt");
        rated("musterstadt", "r2", "2024-12", 2, 4);
        assertThat(told.on("2024-12-31").difference()).isEqualTo(new RatingDifference(3, 0, 0, 3, 6));
    }

    @Test
    void a_closed_cycle_shows_what_one_side_said_without_a_difference() {
        rated("bunt", "r1", "2024-11", 2, 1);
        told.closed("2024", "2024-12-31", "");
        assertThat(told.on("2024-12-31").ratings().get(0).isShown()).isTrue();
        assertThat(told.on("2024-12-31").difference()).isNull();
        assertThat(told.before(1)
                        .on(LocalDate.of(2024, 12, 31))
                        .get(0)
                        .ratings()
                        .get(0)
                        .isShown())
                .isFalse();
    }

    @Test
    void on_a_day_before_the_other_side_rated_there_is_one_rating_and_no_difference() {
        rated("bunt", "r1", "2024-11-01", 2, 1);
        rated("musterstadt", "r2", "2024-12-01", 5, 4);
        assertThat(told.on("2024-11-30").ratings()).hasSize(1).allMatch(RatingEntry::isShown);
        assertThat(told.on("2024-11-30").difference()).isNull();
        assertThat(told.on("2024-10-31").ratings()).isEmpty();
    }

    @Test
    void two_ratings_of_the_same_side_show_nothing_and_the_later_one_counts() {
        rated("bunt", "r1", "2024-10", 2, 1);
        rated("bunt", "r2", "2024-11", 4, 1);
        assertThat(told.on("2024-12-31").ratings()).hasSize(1).noneMatch(RatingEntry::isShown);
        rated("musterstadt", "r3", "2024-12", 5, 1);
        assertThat(told.on("2024-12-31").difference().equality()).isOne();
    }

    @Test
    void a_withdrawn_rating_hides_the_other_again() {
        rated("bunt", "r1", "2024-10", 2, 1);
        rated("musterstadt", "r2", "2024-12", 5, 1);
        told.step("StepWithdrawn", "back", "2024-12", "of: r2, reason: Versehen");
        assertThat(told.on("2024-12-31").ratings()).hasSize(1).noneMatch(RatingEntry::isShown);
    }

    @Test
    void an_office_rates_for_its_kommune_and_a_third_party_for_nobody() {
        rated("bunt", "r1", "2024-10", 2, 1);
        rated("beobachter", "r2", "2024-10", 2, 1);
        assertThat(told.on("2024-12-31").ratings()).hasSize(1).noneMatch(RatingEntry::isShown);
        StepHeader header = new StepHeader(
                SubjectId.parse("cooperation:musterstadt-bunt"),
                new StepId("r3"),
                new OrganisationId("sozialamt"),
                PartialDate.parse("2024-12"),
                null,
                null,
                new OrganisationId("musterstadt"));
        told.step(new PartnershipRated(header, new CycleId("2024"), 3, 3, 3, 3, null));
        assertThat(told.on("2024-12-31").ratings().get(0).by()).hasToString("sozialamt");
        assertThat(told.on("2024-12-31").difference().total()).isEqualTo(3);
    }

    @Test
    void the_average_of_a_side_is_exact_and_withheld_with_its_rating() {
        rated("bunt", "r1", "2024-10", 2, 1);
        assertThat(RatingFigures.of(told.on("2024-12-31").ratings().get(0)).average())
                .isNull();
        rated("musterstadt", "r2", "2024-12", 5, 4);
        assertThat(told.on("2024-12-31").ratings())
                .extracting(rating -> RatingFigures.of(rating).average())
                .containsExactly(new BigDecimal("3.75"), new BigDecimal("2.25"));
    }
}
