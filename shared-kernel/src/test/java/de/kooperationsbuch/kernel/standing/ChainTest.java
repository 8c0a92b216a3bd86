package de.kooperationsbuch.kernel.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.cooperation.FormatAgreed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {
    private final Told told =
            Told.cooperation().step("bunt", "FormatAgreed", "format", "format: tisch, title: Runder Tisch");

    @Test
    void corrections_follow_one_another() {
        correct("better", "format", "Lenkungskreis");
        correct("best", "better", "Beirat");
        assertThat(title()).isEqualTo("Beirat");
        assertThat(chain().latest().value()).isEqualTo("best");
        assertThat(chain().isCorrected()).isTrue();
        assertThat(told.chain("better")).extracting(Chain::latest).isEqualTo(chain().latest());
    }

    @Test
    void taking_a_correction_back_brings_the_link_before_it_back() {
        correct("better", "format", "Lenkungskreis");
        correct("best", "better", "Beirat");
        withdraw("not-best", "best");
        assertThat(title()).isEqualTo("Lenkungskreis");
        withdraw("not-better", "better");
        assertThat(title()).isEqualTo("Runder Tisch");
        assertThat(chain().isCorrected()).isFalse();
        assertThat(chain().isWithdrawn()).isFalse();
        withdraw("nothing", "format");
        assertThat(chain().isWithdrawn()).isTrue();
    }

    @Test
    void a_confirmation_belongs_to_the_link_that_it_confirmed() {
        told.step("lindenau", "StepConfirmed", "yes", "of: format");
        assertThat(chain().isConfirmed()).isTrue();
        correct("better", "format", "Lenkungskreis");
        assertThat(chain().isConfirmed()).isFalse();
        assertThat(told.silent("format")).containsExactly("lindenau");
        withdraw("not-better", "better");
        assertThat(chain().isConfirmed()).isTrue();
    }

    @Test
    void a_dispute_lasts_until_every_side_says_the_same_of_it() {
        told.step("lindenau", "StepDisputed", "no", "of: format, reason: Nie");
        settle("one", "lindenau", "CORRECTED");
        assertThat(chain().isDisputed()).isTrue();
        settle("other", "bunt", "STANDS");
        assertThat(chain().isDisputed()).isTrue();
        settle("agreed", "bunt", "CORRECTED");
        assertThat(chain().isDisputed()).isFalse();
    }

    @Test
    void a_new_dispute_needs_a_settlement_of_its_own() {
        told.step("lindenau", "StepDisputed", "no", "of: format, reason: Nie");
        settle("one", "lindenau", "STANDS");
        settle("other", "bunt", "STANDS");
        told.step("lindenau", "StepDisputed", "still-no", "of: format, reason: Doch nicht");
        settle("again", "bunt", "STANDS");
        assertThat(chain().isDisputed()).isTrue();
        assertThat(chain().disputes()).hasSize(1);
    }

    @Test
    void a_correction_does_not_settle_a_dispute() {
        told.step("lindenau", "StepDisputed", "no", "of: format, reason: Nie");
        correct("better", "format", "Lenkungskreis");
        assertThat(chain().isDisputed()).isTrue();
    }

    @Test
    void what_counts_is_what_is_left_with_what_it_says_now() {
        told.step("bunt", "FormatAgreed", "second", "format: kreis, title: Kreis");
        correct("better", "format", "Lenkungskreis");
        withdraw("not-second", "second");
        List<String> current = new ArrayList<>();
        told.chains()
                .forEachCurrent((heard, content) -> current.add(heard.step().stepId() + " " + said(content)));
        assertThat(current).containsExactly("opened -", "format Lenkungskreis");
    }

    @Test
    void nothing_can_be_said_of_what_was_never_recorded() {
        withdraw("nothing", "never");
        assertThatThrownBy(told::chains).isInstanceOf(IllegalStateException.class);
    }

    private void correct(String stepId, String of, String title) {
        told.step("bunt", "StepCorrected", stepId, "of: %s, data: {format: tisch, title: %s}".formatted(of, title));
    }

    private void withdraw(String stepId, String of) {
        told.step("bunt", "StepWithdrawn", stepId, "of: " + of + ", reason: Irrtum");
    }

    private void settle(String stepId, String by, String result) {
        told.step(by, "DisputeSettled", stepId, "of: format, result: " + result);
    }

    private Chain<Told.Heard> chain() {
        return told.chain("format");
    }

    private String title() {
        return said(chain().content());
    }

    private static String said(Step step) {
        return step instanceof FormatAgreed format ? format.title() : "-";
    }
}
