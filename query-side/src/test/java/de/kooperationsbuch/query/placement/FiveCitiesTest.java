package de.kooperationsbuch.query.placement;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.standing.Standings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The demo data told as histories: what a newcomer sees first. */
class FiveCitiesTest {
    private static final Book BOOK = Book.ofTheFiveCities();

    @Test
    void dresden_builds_up_sees_the_cliff_and_lives_on_grace_for_a_year() {
        assertThat(history("dresden", "afropa"))
                .containsExactly(
                        "2016-01-01..2021-12-31 - - UNRECORDED UNRECORDED LOW",
                        "2022-01-01..2022-12-31 II RISING MEDIUM MEDIUM MEDIUM oneSided assumed",
                        "2023-01-01..2025-06-30 II STABLE MEDIUM MEDIUM MEDIUM oneSided assumed",
                        "2025-07-01..2025-12-31 II FALLING MEDIUM MEDIUM MEDIUM oneSided assumed",
                        "2026-01-01..2026-12-31 II FALLING MEDIUM MEDIUM LOW oneSided assumed",
                        "2027-01-01..- I STABLE MEDIUM MEDIUM LOW oneSided assumed");
    }

    @Test
    void nuernberg_is_type_one_from_the_beginning() {
        assertThat(history("nuernberg", "moin")).containsExactly("2018-01-01..- I STABLE UNRECORDED LOW LOW");
    }

    @Test
    void dortmund_moenchengladbach_and_halle_rise_to_type_two_in_2025() {
        for (var history :
                List.of(history("dortmund", "vmdo"), history("moenchengladbach", "vki"), history("halle", "vemo")))
            assertThat(history)
                    .containsExactly(
                            "2016-01-01..2024-12-31 - - UNRECORDED UNRECORDED LOW",
                            "2025-01-01..2025-12-31 II RISING MEDIUM MEDIUM MEDIUM oneSided assumed",
                            "2026-01-01..- II STABLE MEDIUM MEDIUM MEDIUM oneSided assumed");
    }

    @Test
    void dresden_names_the_steps_behind_every_turn() {
        assertThat(because("2022-01-01")).isEqualTo("[format] [format] [unterkuenfte-granted] [unterkuenfte-granted]");
        assertThat(because("2023-01-01")).isEqualTo("[format] [format] [unterkuenfte-granted] []");
        assertThat(because("2025-07-01")).isEqualTo("[format] [format] [unterkuenfte-granted] [unterkuenfte-granted]");
        assertThat(because("2026-01-01")).isEqualTo("[format] [format] [unterkuenfte-ended] [unterkuenfte-ended]");
        assertThat(because("2027-01-01")).isEqualTo("[format] [format] [unterkuenfte-ended] []");
    }

    @Test
    void halle_counts_the_seat_of_the_verbund_but_not_that_of_a_person() {
        var because = RuleSets.current()
                .on(constellation("halle", "vemo"), LocalDate.of(2025, 1, 1))
                .because();
        assertThat(because.involvement())
                .extracting(cause -> cause.subject() + " " + cause.stepId())
                .containsExactly(
                        "cooperation:halle-vemo halle-vemo-format", "kommune:halle halle-rel-vemo-fachgruppen");
    }

    private static String because(String day) {
        return Told.because(RuleSets.current()
                        .on(constellation("dresden", "afropa"), LocalDate.parse(day))
                        .because())
                .replace("dresden-afropa-", "");
    }

    private static List<String> history(String kommune, String verbund) {
        return Told.history(constellation(kommune, verbund));
    }

    private static Constellation constellation(String kommune, String verbund) {
        CooperationId cooperation = new CooperationId(kommune + "-" + verbund);
        return Constellation.of(
                cooperation, Standings.of(BOOK.cooperation(cooperation)), Standings.of(BOOK.map(kommune)));
    }
}
