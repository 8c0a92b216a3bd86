package de.kooperationsbuch.query.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeasuresAndIndicatorsTest {
    private final Told told = new Told();

    @Test
    void a_measure_names_who_does_it_and_how_it_was_adjusted_by_the_day() {
        told.step("ActionPlanAdopted", "plan", "2024-02", """
                title: Plan, coAuthors: [], goals: [{goal: g1, title: Ziel}], measures: [{measure: m1, goal: g1,
                title: Sprachcafé, responsible: bunt, staffing: VOLUNTEERS, dueOn: 2024-11}]""");
        told.step("MeasureAdjusted", "a2", "2024-09", "cycle: 2024, measure: m1, change: im Herbst");
        told.step("MeasureAdjusted", "a1", "2024-05", "cycle: 2024, measure: m1, change: im Sommer");
        MeasureEntry measure = told.on("2024-08-31").measures().get(0);
        assertThat(measure.responsible()).hasToString("bunt");
        assertThat(measure.dueOn()).hasToString("2024-11");
        assertThat(measure.adjustments())
                .extracting(MeasureEntry.Adjustment::change)
                .containsExactly("im Sommer");
        assertThat(told.on("2024-09-01").measures().get(0).adjustments())
                .extracting(MeasureEntry.Adjustment::change)
                .containsExactly("im Sommer", "im Herbst");
    }

    @Test
    void what_was_adjusted_and_then_left_out_of_the_plan_is_gone() {
        told.step("ActionPlanAdopted", "plan", "2024-02", """
                title: Plan, coAuthors: [], goals: [], measures: [{measure: m1, title: Fest, responsible: bunt,
                staffing: BOTH}]""");
        told.step("MeasureAdjusted", "a1", "2024-05", "cycle: 2024, measure: m1, change: kleiner");
        told.step("ActionPlanUpdated", "next", "2024-06", "title: Plan, coAuthors: [], goals: [], measures: []");
        assertThat(told.on("2024-05-31").measures()).hasSize(1);
        assertThat(told.on("2024-06-01").measures()).isEmpty();
    }

    @Test
    void an_indicator_has_its_target_and_the_values_in_the_order_of_their_days() {
        String agreed = "cycle: 2024, indicator: gaeste, title: Gäste, unit: Personen, target: ";
        told.step("IndicatorAgreed", "i1", "2024-02", agreed + "1000");
        told.step("IndicatorReported", "v2", "2024-10", "cycle: 2024, indicator: gaeste, value: 1300.5");
        told.step("IndicatorReported", "v1", "2024-05", "cycle: 2024, indicator: gaeste, value: 1200.5");
        assertThat(told.on("2024-01-31").indicators()).isEmpty();
        assertThat(told.on("2024-04-30").indicators().get(0).latest()).isNull();
        assertThat(told.on("2024-09-30").indicators().get(0).latest().value()).isEqualTo("1200.5");
        assertThat(told.on("2024-10-01").indicators().get(0).values())
                .extracting(value -> value.on() + " " + value.value().value())
                .containsExactly("2024-05 1200.5", "2024-10 1300.5");
        told.step("IndicatorAgreed", "i2", "2024-11", agreed + "1500");
        assertThat(told.on("2024-10-31").indicators().get(0).target().value()).isEqualTo("1000");
        assertThat(told.on("2024-11-01").indicators()).hasSize(1);
        assertThat(told.on("2024-11-01").indicators().get(0).target().value()).isEqualTo("1500");
    }

    @Test
    void a_row_per_cycle_stands_in_the_order_of_their_days() {
        told.cycle("2022", "2022", "2022").cycle("2023", "2023", "2023");
        told.step(
                "IndicatorAgreed", "i1", "2023", "cycle: 2023, indicator: gaeste, title: Gäste, unit: n, target: 1000");
        told.step(
                "IndicatorAgreed", "i2", "2024", "cycle: 2024, indicator: gaeste, title: Gäste, unit: n, target: 2000");
        assertThat(told.cycles().on(LocalDate.of(2024, 6, 1)).stream().map(CycleRow::of))
                .extracting(row -> row.cycle() + " " + row.indicators().size())
                .containsExactly("2022 0", "2023 1", "2024 1");
    }
}
