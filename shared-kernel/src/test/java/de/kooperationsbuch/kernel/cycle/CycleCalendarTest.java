package de.kooperationsbuch.kernel.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The cycles 2023 and 2024, with a gap between them; opened the later first. */
class CycleCalendarTest {
    private static final StepHeader HEADER = new StepHeader(
            new SubjectId(SubjectKind.COOPERATION, "lindenau-bunt"),
            new StepId("opened"),
            new OrganisationId("bunt"),
            PartialDate.parse("2023"),
            null,
            null,
            null);

    private final CycleCalendar<String> calendar = new CycleCalendar<>();

    CycleCalendarTest() {
        open("2024", "2024-02", "2024");
        open("2023", "2023", "2023");
    }

    @Test
    void they_stand_in_the_order_of_their_days() {
        assertThat(calendar.all()).containsExactly("2023", "2024");
    }

    @Test
    void what_names_a_cycle_belongs_to_it_whatever_its_day() {
        assertThat(owner("2023", "2024-06-01")).contains("2023");
        assertThat(owner("2022", "2024-06-01")).isEmpty();
    }

    @Test
    void what_names_none_belongs_to_the_one_whose_days_hold_its_day() {
        assertThat(owner(null, "2023-12-31")).contains("2023");
        assertThat(owner(null, "2024-01-31")).isEmpty();
        assertThat(owner(null, "2024-02-01")).contains("2024");
        assertThat(owner(null, "2022-12-31")).isEmpty();
    }

    @Test
    void days_that_fill_a_gap_overlap_none() {
        assertThat(overlapping("2024-01-01", "2024-01-31")).isEmpty();
        assertThat(overlapping("2023-12-31", "2024-01-31")).contains("2023");
        assertThat(overlapping("2024-01-01", "2024-02-01")).contains("2024");
        assertThat(overlapping("2020-01-01", "2030-12-31")).isPresent();
    }

    @Test
    void before_the_first_there_is_none() {
        assertThat(calendar.before(LocalDate.of(2024, 2, 1))).contains("2023");
        assertThat(calendar.before(LocalDate.of(2023, 1, 1))).isEmpty();
    }

    private void open(String name, String from, String until) {
        calendar.open(
                new CycleOpened(HEADER, new CycleId(name), PartialDate.parse(from), PartialDate.parse(until)), name);
    }

    private Optional<String> owner(String name, String day) {
        return calendar.owner(name == null ? null : new CycleId(name), LocalDate.parse(day));
    }

    private Optional<String> overlapping(String first, String last) {
        return calendar.overlapping(new CycleDays(LocalDate.parse(first), LocalDate.parse(last)));
    }
}
