package de.kooperationsbuch.kernel.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.kernel.cooperation.FormatAgreed;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.kernel.problem.Refusal;
import org.junit.jupiter.api.Test;

class CorrectedContentTest {
    private final Told told = Told.cooperation()
            .step("bunt", "FormatAgreed", "format", "format: tisch, title: Runder Tisch, meetingsPerYear: 4");

    @Test
    void what_is_left_out_stays() {
        told.step("bunt", "StepCorrected", "better", "of: format, effectiveOn: 2021-05");
        assertThat(format().title()).isEqualTo("Runder Tisch");
        assertThat(format().step().effectiveOn().text()).isEqualTo("2021-05");
        assertThat(format().stepId().value()).isEqualTo("format");
    }

    @Test
    void new_data_take_the_place_of_all_the_old_ones() {
        told.step("bunt", "StepCorrected", "better", "of: format, data: {format: tisch, title: Kreis}");
        assertThat(format().title()).isEqualTo("Kreis");
        assertThat(format().meetingsPerYear()).isNull();
        assertThat(format().step().effectiveOn().text()).isEqualTo("2024");
    }

    @Test
    void what_only_the_write_side_saw_stays() {
        Told map = Told.of("kommune: lindenau")
                .seat("lindenau", "seat", "relation: sitz, from: bunt, to: rat, kind: SEAT_IN, voice: VOTING")
                .step(
                        "lindenau",
                        "StepCorrected",
                        "better",
                        "of: seat, data: {relation: sitz, from: bunt, to: rat, kind: SEAT_IN, voice: ADVISORY}");
        assertThat(((RelationEstablished) map.chain("seat").content()).body()).isNotNull();
    }

    @Test
    void data_of_another_kind_of_step_are_refused_by_name() {
        told.step("bunt", "StepCorrected", "worse", "of: format, data: {participants: [bunt]}");
        assertThatThrownBy(told::chains).isInstanceOf(Refusal.class);
    }

    private FormatAgreed format() {
        return (FormatAgreed) told.chain("format").content();
    }
}
