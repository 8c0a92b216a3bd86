package de.kooperationsbuch.query.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Channel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WaiversTest {
    private final Told told = new Told().standard("standard", "2023", 3);

    @Test
    void one_side_alone_waives_nothing() {
        told.waived("w1").waived("w2");
        assertThat(told.meetings("2024-12-31").waived()).isZero();
        assertThat(told.meetings("2024-12-31").due()).hasSize(3);
    }

    @Test
    void what_the_other_side_confirmed_counts() {
        told.waived("w1").by("musterstadt").step("StepConfirmed", "yes", "2024-12-11", "of: w1");
        assertThat(told.meetings("2024-12-31").waived()).isOne();
        assertThat(told.meetings("2024-12-31").due()).hasSize(2);
        assertThat(told.on("2024-12-31").completeness()).isEqualTo(33);
        assertThat(told.meetings("2024-12-09").waived()).isZero();
    }

    @Test
    void a_confirmation_belongs_to_the_words_that_it_confirmed() {
        told.waived("w1").by("musterstadt").step("StepConfirmed", "yes", "2024-12-11", "of: w1");
        told.by("bunt").step("StepCorrected", "other", "2024-12-12", """
                of: w1, data: {cycle: 2024, block: NetworkMeetingHeld, reason: Krankheit}""");
        assertThat(told.meetings("2024-12-31").waived()).isZero();
        assertThat(told.before(1)
                        .on(LocalDate.of(2024, 12, 31))
                        .get(0)
                        .blocks()
                        .get(0)
                        .waived())
                .isOne();
    }

    @Test
    void one_of_each_side_make_a_pair_that_counts_once() {
        told.waived("w1").waived("w2").by("musterstadt").waived("w3");
        assertThat(told.meetings("2024-12-31").waived()).isOne();
        told.waived("w4");
        assertThat(told.meetings("2024-12-31").waived()).isEqualTo(2);
    }

    @Test
    void a_confirmed_one_does_not_pair_again() {
        told.waived("w1").by("musterstadt").waived("w2").step("StepConfirmed", "yes", "2024-12-11", "of: w1");
        assertThat(told.meetings("2024-12-31").waived()).isOne();
    }

    @Test
    void what_was_imported_is_nobodys_own_word() {
        told.by("musterstadt", Channel.IMPORT).waived("w1").by("bunt").waived("w2");
        assertThat(told.meetings("2024-12-31").waived()).isZero();
        told.step("StepConfirmed", "one", "2024-12-11", "of: w1");
        assertThat(told.meetings("2024-12-31").waived()).isZero();
        told.by("musterstadt").step("StepConfirmed", "other", "2024-12-11", "of: w1");
        assertThat(told.meetings("2024-12-31").waived()).isOne();
    }

    @Test
    void what_a_third_party_recorded_pairs_with_nothing() {
        told.by("jobcenter").waived("w1").by("bunt").waived("w2");
        assertThat(told.meetings("2024-12-31").waived()).isZero();
    }

    @Test
    void a_waiver_of_a_third_party_that_one_side_confirmed_is_answered_by_that_of_the_other() {
        told.by("jobcenter").waived("w1");
        told.by("bunt").step("StepConfirmed", "yes", "2024-12-11", "of: w1");
        assertThat(told.meetings("2024-12-31").waived()).isZero();
        told.by("musterstadt").waived("w2");
        assertThat(told.meetings("2024-12-31").waived()).isOne();
        told.step("StepConfirmed", "also", "2024-12-11", "of: w1");
        assertThat(told.meetings("2024-12-31").waived()).isOne();
    }

    @Test
    void a_waiver_and_its_answer_stay_one_though_each_is_confirmed_as_well() {
        told.by("musterstadt").waived("w1").by("bunt").waived("w2");
        told.step("StepConfirmed", "one", "2024-12-11", "of: w1");
        told.by("musterstadt").step("StepConfirmed", "other", "2024-12-11", "of: w2");
        assertThat(told.meetings("2024-12-31").waived()).isOne();
    }

    @Test
    void a_waiver_recorded_after_the_other_was_confirmed_is_a_second_one() {
        told.by("musterstadt").waived("w1").by("bunt").step("StepConfirmed", "one", "2024-12-11", "of: w1");
        told.waived("w2").by("musterstadt").step("StepConfirmed", "other", "2024-12-11", "of: w2");
        assertThat(told.meetings("2024-12-31").waived()).isEqualTo(2);
    }

    @Test
    void an_imported_waiver_needs_the_word_of_both() {
        told.by("musterstadt", Channel.IMPORT).waived("w1").waived("w2");
        told.by("bunt").step("StepConfirmed", "one", "2024-12-11", "of: w1");
        assertThat(told.meetings("2024-12-31").waived()).isZero();
        told.by("musterstadt").step("StepConfirmed", "other", "2024-12-11", "of: w2");
        assertThat(told.meetings("2024-12-31").waived()).isZero();
        told.step("StepConfirmed", "both", "2024-12-11", "of: w1");
        assertThat(told.meetings("2024-12-31").waived()).isOne();
    }

    @Test
    void different_blocks_do_not_pair() {
        told.waived("w1").by("musterstadt");
        told.step("StepWaived", "w2", "2024-12-10", "cycle: 2024, block: ExpertTalkHeld, reason: Hochwasser");
        assertThat(told.on("2024-12-31").blocks()).allMatch(block -> block.waived() == 0);
    }
}
