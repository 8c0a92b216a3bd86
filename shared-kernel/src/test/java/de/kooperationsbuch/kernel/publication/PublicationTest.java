package de.kooperationsbuch.kernel.publication;

import static de.kooperationsbuch.kernel.publication.PublishedPart.CYCLE;
import static de.kooperationsbuch.kernel.publication.PublishedPart.FUNDING;
import static de.kooperationsbuch.kernel.publication.PublishedPart.PLACEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.standing.Told;
import org.junit.jupiter.api.Test;

class PublicationTest {
    private static final String PLACEMENT_ONLY = "parts: [PLACEMENT]";
    private static final String BOTH = "parts: [PLACEMENT, FUNDING]";
    private final Told told = Told.cooperation();

    private void agree(String by, String stepId, String parts) {
        told.step(by, "PublicationAgreed", stepId, parts);
    }

    private void confirm(String by, String of) {
        told.step(by, "StepConfirmed", by + "-yes-" + of, "of: " + of);
    }

    private void assertPublic(PublishedPart... parts) {
        assertThat(Publication.of(told.chains()).parts()).containsExactlyInAnyOrder(parts);
    }

    @Test
    void a_cooperation_that_nobody_spoke_of_shows_nothing() {
        assertThat(Publication.of(told.chains())).isEqualTo(Publication.NOTHING);
        assertThat(Publication.of(Told.of("cooperation: leer").chains()).isNothing())
                .isTrue();
    }

    @Test
    void one_side_alone_publishes_nothing() {
        agree("lindenau", "one", BOTH);
        agree("lindenau", "again", BOTH);
        assertPublic();
    }

    @Test
    void what_the_other_side_confirms_is_public() {
        agree("lindenau", "one", BOTH);
        confirm("bunt", "one");
        assertPublic(PLACEMENT, FUNDING);
    }

    @Test
    void what_both_recorded_is_public_as_far_as_they_agree() {
        agree("lindenau", "one", BOTH);
        agree("bunt", "two", "parts: [FUNDING, CYCLE]");
        assertPublic(FUNDING);
    }

    @Test
    void parts_that_have_nothing_in_common_publish_nothing() {
        agree("lindenau", "one", PLACEMENT_ONLY);
        agree("bunt", "two", "parts: [CYCLE]");
        assertPublic();
    }

    @Test
    void an_office_speaks_for_its_kommune() {
        told.office("sozialamt", "PublicationAgreed", "one", PLACEMENT_ONLY);
        confirm("bunt", "one");
        assertPublic(PLACEMENT);
    }

    @Test
    void what_somebody_imported_needs_the_word_of_both() {
        told.through(Channel.IMPORT);
        agree("bunt", "one", PLACEMENT_ONLY);
        told.through(Channel.API);
        assertPublic();
        confirm("lindenau", "one");
        assertPublic();
        confirm("bunt", "one");
        assertPublic(PLACEMENT);
    }

    @Test
    void what_a_stranger_says_counts_for_neither_side() {
        agree("uni", "one", PLACEMENT_ONLY);
        confirm("bunt", "one");
        assertPublic();
        confirm("uni", "one");
        assertPublic();
    }

    @Test
    void what_is_disputed_does_not_count_until_both_let_it_stand() {
        agree("lindenau", "one", PLACEMENT_ONLY);
        confirm("bunt", "one");
        told.step("bunt", "StepDisputed", "no", "of: one, reason: Nein");
        assertPublic();
        told.step("bunt", "DisputeSettled", "peace", "of: one, result: STANDS");
        assertPublic();
        told.step("lindenau", "DisputeSettled", "peace-too", "of: one, result: STANDS");
        assertPublic(PLACEMENT);
    }

    @Test
    void what_is_withdrawn_does_not_count() {
        agree("lindenau", "one", PLACEMENT_ONLY);
        confirm("bunt", "one");
        told.step("lindenau", "StepWithdrawn", "back", "of: one, reason: Irrtum");
        assertPublic();
    }

    @Test
    void a_correction_publishes_nothing_that_the_other_side_has_not_confirmed_anew() {
        agree("lindenau", "one", PLACEMENT_ONLY);
        confirm("bunt", "one");
        told.step("lindenau", "StepCorrected", "more", "of: one, data: {parts: [PLACEMENT, FUNDING]}");
        assertPublic();
        confirm("bunt", "more");
        assertPublic(PLACEMENT, FUNDING);
    }

    @Test
    void a_correction_of_a_date_alone_needs_the_other_side_as_well() {
        agree("lindenau", "one", PLACEMENT_ONLY);
        confirm("bunt", "one");
        told.step("lindenau", "StepCorrected", "dated", "of: one, effectiveOn: 2023");
        assertPublic();
    }

    @Test
    void either_side_ends_it_at_once() {
        for (String ending : new String[] {"lindenau", "bunt"}) {
            agree("lindenau", "one-" + ending, PLACEMENT_ONLY);
            confirm("bunt", "one-" + ending);
            assertPublic(PLACEMENT);
            told.step(ending, "PublicationEnded", "end-" + ending, "reason: Wahlkampf");
            assertPublic();
        }
    }

    @Test
    void after_an_end_both_agree_anew() {
        agree("lindenau", "one", BOTH);
        confirm("bunt", "one");
        told.step("bunt", "PublicationEnded", "end", "reason: Wahlkampf");
        agree("lindenau", "two", "parts: [CYCLE]");
        assertPublic();
        confirm("bunt", "two");
        assertPublic(CYCLE);
    }

    @Test
    void a_word_given_after_the_end_brings_nothing_back_from_before_it() {
        agree("lindenau", "one", PLACEMENT_ONLY);
        told.step("lindenau", "PublicationEnded", "end", "reason: Wahlkampf");
        confirm("bunt", "one");
        agree("bunt", "two", PLACEMENT_ONLY);
        assertPublic();
    }

    @Test
    void an_end_that_is_taken_back_publishes_nothing_by_itself() {
        agree("lindenau", "one", PLACEMENT_ONLY);
        confirm("bunt", "one");
        told.step("bunt", "PublicationEnded", "end", "reason: Wahlkampf")
                .step("bunt", "StepWithdrawn", "back", "of: end, reason: Irrtum");
        assertPublic();
        agree("bunt", "two", PLACEMENT_ONLY);
        assertPublic();
        confirm("lindenau", "two");
        assertPublic(PLACEMENT);
    }

    @Test
    void a_part_named_twice_is_named() {
        agree("lindenau", "one", "parts: [CYCLE, CYCLE]");
        confirm("bunt", "one");
        assertPublic(CYCLE);
    }

    @Test
    void what_both_said_is_to_be_withdrawn_stays_closed() {
        agree("lindenau", "one", BOTH);
        confirm("bunt", "one");
        told.step("bunt", "StepDisputed", "no", "of: one, reason: anders");
        told.step("bunt", "DisputeSettled", "settled-bunt", "of: one, result: WITHDRAWN");
        told.step("lindenau", "DisputeSettled", "settled-lindenau", "of: one, result: WITHDRAWN");
        assertPublic();
    }

    @Test
    void what_both_said_is_to_be_corrected_stays_closed_until_it_is_and_is_confirmed_anew() {
        agree("lindenau", "one", BOTH);
        confirm("bunt", "one");
        told.step("bunt", "StepDisputed", "no", "of: one, reason: anders");
        told.step("bunt", "DisputeSettled", "settled-bunt", "of: one, result: CORRECTED");
        told.step("lindenau", "DisputeSettled", "settled-lindenau", "of: one, result: CORRECTED");
        assertPublic();
        told.step("lindenau", "StepCorrected", "narrow", "of: one, data: {parts: [FUNDING]}");
        assertPublic();
        confirm("bunt", "narrow");
        assertPublic(FUNDING);
    }

    @Test
    void what_both_said_stands_after_all_is_public_again() {
        agree("lindenau", "one", BOTH);
        confirm("bunt", "one");
        told.step("bunt", "StepDisputed", "no", "of: one, reason: anders");
        told.step("bunt", "DisputeSettled", "settled-bunt", "of: one, result: STANDS");
        told.step("lindenau", "DisputeSettled", "settled-lindenau", "of: one, result: STANDS");
        assertPublic(PLACEMENT, FUNDING);
    }

    @Test
    void one_side_that_takes_back_a_narrowing_does_not_bring_back_what_was_wider() {
        agree("lindenau", "one", BOTH);
        confirm("bunt", "one");
        told.step("lindenau", "StepCorrected", "narrow", "of: one, data: {parts: [FUNDING]}");
        confirm("bunt", "narrow");
        assertPublic(FUNDING);
        told.step("lindenau", "StepWithdrawn", "back", "of: narrow, reason: doch");
        assertPublic();
        agree("bunt", "anew", BOTH);
        assertPublic(PLACEMENT, FUNDING);
    }
}
