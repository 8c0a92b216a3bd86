package de.kooperationsbuch.query.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenRatingsTest {
    private final Book book = Book.openedIn("2020");

    @Test
    void the_rating_of_one_side_is_kept_back_until_the_other_has_rated_the_same_cycle() {
        rate("ours", "bunt", "2025");
        rate("other-cycle", "musterstadt", "2024");
        assertThat(hidden()).containsExactly("ours", "other-cycle");
        rate("theirs", "musterstadt", "2025");
        assertThat(hidden()).containsExactly("other-cycle");
    }

    @Test
    void a_third_party_does_not_open_what_the_sides_keep_back() {
        rate("ours", "bunt", "2025");
        rate("observed", "uni", "2025");
        assertThat(hidden()).containsExactly("ours", "observed");
    }

    @Test
    void the_end_of_the_cycle_opens_them() {
        rate("ours", "bunt", "2025");
        book.step("CycleClosed", "closed", "2026", "cycle: 2025, summary: Gut, carriedOver: []");
        assertThat(hidden()).isEmpty();
    }

    @Test
    void a_rating_taken_back_opens_nothing() {
        rate("ours", "bunt", "2025");
        rate("theirs", "musterstadt", "2025");
        book.step("StepWithdrawn", "back", "2026", "of: theirs, reason: Falsch");
        assertThat(hidden()).containsExactly("ours");
    }

    @Test
    void where_nothing_counts_nothing_is_opened() {
        rate("ours", "bunt", "2025");
        PartnershipRated rating = (PartnershipRated) book.cooperation().get(1).step();
        assertThat(HiddenRatings.of(List.of()).hides(rating)).isTrue();
    }

    private void rate(String stepId, String by, String cycle) {
        book.by(by)
                .step(
                        "PartnershipRated",
                        stepId,
                        "2026",
                        "cycle: %s, equality: 4, reliability: 3, information: 2, influence: 1".formatted(cycle));
    }

    private List<String> hidden() {
        List<RecordedStep> current = Standings.of(book.cooperation()).current();
        HiddenRatings ratings = HiddenRatings.of(current);
        return current.stream()
                .map(RecordedStep::step)
                .filter(step -> step instanceof PartnershipRated rating && ratings.hides(rating))
                .map(step -> step.stepId().value())
                .toList();
    }
}
