package de.kooperationsbuch.query.handover;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.agreement.Agreements;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.cycle.Cycles;
import de.kooperationsbuch.query.standing.Standings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponsibleTest {
    private final Book book = Book.openedIn("2020")
            .step(
                    "AgreementNegotiated",
                    "agreed",
                    "2021",
                    "agreement: haus, title: Haus, parties: [bunt, musterstadt], effectiveFrom: 2021, effectiveUntil: 2022, "
                            + "terms: {fieldsOfAction: [], mandate: [], tasks: ["
                            + "{title: Beratung, responsible: bunt, staffing: BOTH}, "
                            + "{title: Raum, responsible: musterstadt, staffing: STAFF}]}")
            .step("CycleOpened", "cycle", "2022-01-01", "cycle: jahr, from: 2022, until: 2022")
            .step(
                    "ActionPlanAdopted",
                    "plan",
                    "2022-02-01",
                    "title: Plan, coAuthors: [], goals: [], measures: ["
                            + "{measure: fest, title: Fest, responsible: awo, staffing: VOLUNTEERS}, "
                            + "{measure: kurs, title: Kurs, responsible: bunt, staffing: STAFF, dueOn: 2022-09}]");

    @Test
    void everybody_is_told_with_tasks_in_force_and_measures_of_open_cycles() {
        assertThat(on("2022-02-01"))
                .containsExactly(
                        "awo [] [jahr Fest null]", "bunt [Beratung] [jahr Kurs 2022-09]", "musterstadt [Raum] []");
    }

    @Test
    void before_the_plan_there_are_no_measures_and_after_the_agreement_no_tasks() {
        assertThat(on("2022-01-31")).containsExactly("bunt [Beratung] []", "musterstadt [Raum] []");
        assertThat(on("2023-01-01")).containsExactly("awo [] [jahr Fest null]", "bunt [] [jahr Kurs 2022-09]");
    }

    @Test
    void a_closed_cycle_binds_nobody() {
        book.step("CycleClosed", "closed", "2023-01-15", "cycle: jahr, summary: Gut, carriedOver: []");
        assertThat(on("2023-01-14")).hasSize(2);
        assertThat(on("2023-01-15")).isEmpty();
    }

    private List<String> on(String day) {
        LocalDate asOf = LocalDate.parse(day);
        Standings standings = Standings.of(book.cooperation());
        return Responsible.on(
                        asOf, Agreements.of(standings), Cycles.of(standings).on(asOf))
                .stream()
                .map(ResponsibleTest::line)
                .toList();
    }

    private static String line(Responsible responsible) {
        return responsible.organisation() + " "
                + responsible.tasks().stream().map(Responsible.Duty::title).toList() + " "
                + responsible.measures().stream()
                        .map(measure -> measure.cycle() + " " + measure.title() + " " + measure.dueOn())
                        .toList();
    }
}
