package de.kooperationsbuch.query.placement;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.cast.Book;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeAndTendencyTest {
    private static final String SERVICE =
            "funding: geld, level: KOMMUNE, kind: SERVICE, purpose: Arbeit, recipient: bunt, from: 2021-03";
    private final Book book = Book.openedIn("2020");

    @Test
    void all_three_high_is_type_three() {
        book.step(
                "AgreementNegotiated",
                "agreed",
                "2021",
                "agreement: vereinbarung, title: Vereinbarung, parties: [musterstadt, bunt], effectiveFrom: 2021, terms: {fieldsOfAction: [], tasks: [], mandate: [PLANNING, STEERING, EVALUATION]}");
        book.step(
                "CycleStandardAgreed",
                "standard",
                "2021",
                "networkMeetings: 4, dialogConferences: 1, stadtratReports: 1, infoSessions: 0, expertTalks: 0, actionPlans: 1");
        book.step(
                "RelationEstablished",
                "seat",
                "2021",
                "relation: sitz, from: bunt, to: beirat, kind: SEAT_IN, voice: CO_DECIDING");
        book.step("ActionPlanAdopted", "plan", "2022", "title: Plan, coAuthors: [bunt], goals: [], measures: []");
        book.step(
                "FundingGranted",
                "granted",
                "2021",
                SERVICE.replace("SERVICE", "STRUCTURAL").replace("2021-03", "2021"));
        assertThat(history())
                .containsExactly(
                        "2020-01-01..2020-12-31 - - UNRECORDED UNRECORDED UNRECORDED",
                        "2021-01-01..2021-12-31 II STABLE HIGH MEDIUM HIGH oneSided",
                        "2022-01-01..2022-12-31 III RISING HIGH HIGH HIGH oneSided",
                        "2023-01-01..2023-12-31 III STABLE HIGH HIGH HIGH oneSided",
                        "2024-01-01..2024-12-31 II FALLING HIGH MEDIUM HIGH oneSided",
                        "2025-01-01..- II STABLE HIGH MEDIUM HIGH oneSided");
        assertThat(tendencySteps("2022-06-01")).containsExactly("plan");
        assertThat(tendencySteps("2024-06-01")).isEmpty();
    }

    @Test
    void a_single_unrecorded_criterion_counts_as_low() {
        book.step("FundingGranted", "granted", "2021", SERVICE);
        book.step("DialogConferenceHeld", "conference", "2021-03", "title: Konferenz");
        assertThat(Told.on("2021-02-28", book).type()).isNull();
        assertThat(history().get(1)).isEqualTo("2021-03-01..- I STABLE UNRECORDED LOW MEDIUM oneSided");
    }

    @Test
    void a_loss_mended_within_a_year_never_lowers_the_type() {
        whole();
        book.step("FormatEnded", "format-ended", "2023-06-30", "format: tisch");
        book.step("StadtratReportFiled", "report", "2023-06-30", "title: Bericht");
        book.step("DialogConferenceHeld", "conference", "2023-06-30", "title: Konferenz");
        book.step("FormatAgreed", "format-again", "2024-06-30", "format: zweiter-tisch, title: Neuer Tisch");
        assertThat(history())
                .containsExactly(
                        "2020-01-01..2021-02-28 - - UNRECORDED UNRECORDED UNRECORDED",
                        "2021-03-01..2023-06-30 II STABLE MEDIUM MEDIUM MEDIUM oneSided",
                        "2023-07-01..2024-06-29 II FALLING LOW MEDIUM MEDIUM oneSided",
                        "2024-06-30..2024-06-30 II STABLE MEDIUM MEDIUM MEDIUM oneSided",
                        "2024-07-01..2025-06-29 II RISING MEDIUM MEDIUM MEDIUM oneSided",
                        "2025-06-30..- II STABLE MEDIUM MEDIUM MEDIUM oneSided");
        assertThat(tendencySteps("2024-07-01")).containsExactly("format-again");
        assertThat(tendencySteps("2023-07-01")).containsExactly("format-ended");
    }

    @Test
    void the_year_of_grace_ends_on_the_same_day_of_the_next_year() {
        whole();
        book.step("FundingEnded", "ended", "2023-03-31", "funding: geld");
        assertThat(history())
                .endsWith(
                        "2023-03-31..2023-03-31 II FALLING MEDIUM MEDIUM MEDIUM oneSided",
                        "2023-04-01..2024-03-31 II FALLING MEDIUM MEDIUM LOW oneSided",
                        "2024-04-01..- I STABLE MEDIUM MEDIUM LOW oneSided");
    }

    @Test
    void two_losses_lower_the_type_at_once() {
        whole();
        book.step("FormatEnded", "format-ended", "2023-06-30", "format: tisch");
        assertThat(Told.on("2023-07-01", book).type().name()).isEqualTo("I");
        assertThat(Told.on("2023-07-01", book).tendency().name()).isEqualTo("FALLING");
        assertThat(tendencySteps("2023-07-01")).containsExactly("format-ended");
        assertThat(Told.on("2024-07-01", book).tendency().name()).isEqualTo("STABLE");
    }

    @Test
    void nothing_is_placed_after_the_day_on_which_the_cooperation_ended() {
        whole();
        book.step("CooperationEnded", "over", "2023-06", "reason: Auflösung");
        assertThat(history()).endsWith("2021-03-01..2023-06-30 II STABLE MEDIUM MEDIUM MEDIUM oneSided");
        assertThat(Told.on("2023-06-30", book).type()).isNotNull();
        assertThat(Told.on("2023-07-01", book).type()).isNull();
        assertThat(Told.on("2023-07-01", book).tendency()).isNull();
    }

    @Test
    void a_pause_is_marked_through_the_day_before_it_is_resumed() {
        whole();
        book.step("CooperationPaused", "paused", "2022-03", "reason: Wahl");
        book.step("CooperationResumed", "resumed", "2022-05", "");
        assertThat(history())
                .endsWith(
                        "2022-03-01..2022-04-30 II STABLE MEDIUM MEDIUM MEDIUM oneSided paused",
                        "2022-05-01..- II STABLE MEDIUM MEDIUM MEDIUM oneSided");
    }

    private void whole() {
        book.step("FormatAgreed", "format", "2021-03", "format: tisch, title: Runder Tisch");
        book.step("FundingGranted", "granted", "2021", SERVICE);
    }

    private List<String> history() {
        return Told.history(Told.constellation(book));
    }

    private List<String> tendencySteps(String day) {
        return Told.ids(Told.on(day, book).because().tendency());
    }
}
