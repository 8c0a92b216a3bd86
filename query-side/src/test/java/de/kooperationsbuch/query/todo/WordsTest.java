package de.kooperationsbuch.query.todo;

import static de.kooperationsbuch.query.todo.TodoKind.CONFIRM_STEP;
import static de.kooperationsbuch.query.todo.TodoKind.SETTLE_DISPUTE;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.standing.Standings;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final String DAY = "2026-01-01";
    private final Book book = Book.openedIn("2020");

    @Test
    void what_one_side_recorded_waits_for_the_other_until_it_is_confirmed() {
        assertThat(Told.lines(book, Told.KOMMUNE, DAY)).containsExactly("CONFIRM_STEP opened -");
        assertThat(Told.lines(book, Told.OFFICE, DAY)).containsExactly("CONFIRM_STEP opened -");
        assertThat(Told.lines(book, Told.VERBUND, DAY)).isEmpty();
        word("sozialamt", "StepConfirmed", "yes", "of: opened");
        assertThat(Told.lines(book, Told.KOMMUNE, DAY)).isEmpty();
    }

    @Test
    void a_correction_waits_anew_and_a_withdrawn_step_never() {
        word("musterstadt", "StepConfirmed", "yes", "of: opened");
        word("bunt", "StepCorrected", "right", "of: opened, effectiveOn: 2019");
        assertThat(Told.lines(book, Told.KOMMUNE, DAY)).containsExactly("CONFIRM_STEP right -");
        assertThat(Told.pending(book, Told.KOMMUNE, DAY).get(0).since())
                .isEqualTo(book.cooperation().get(2).recordedAt());
        book.step("ExpertTalkHeld", "talk", "2021", "participants: []");
        word("bunt", "StepWithdrawn", "gone", "of: talk, reason: doppelt");
        assertThat(Told.lines(book, Told.KOMMUNE, DAY)).hasSize(1);
    }

    @Test
    void what_was_imported_waits_for_both_and_ones_own_view_for_nobody() {
        book.through(Channel.IMPORT).step("AspirationDeclared", "aim", "2021", "type: III");
        book.step("ExpertTalkHeld", "talk", "2021", "participants: []");
        assertThat(Told.lines(book, Told.VERBUND, DAY)).containsExactly("CONFIRM_STEP talk -");
        assertThat(Told.lines(book, Told.KOMMUNE, DAY)).containsExactly("CONFIRM_STEP opened -", "CONFIRM_STEP talk -");
    }

    @Test
    void a_dispute_waits_for_each_side_until_it_says_the_same_as_the_other() {
        word("musterstadt", "StepDisputed", "no", "of: opened, reason: anders");
        assertThat(Told.lines(book, Told.KOMMUNE, DAY)).containsExactly("SETTLE_DISPUTE opened -");
        assertThat(Told.lines(book, Told.VERBUND, DAY)).containsExactly("SETTLE_DISPUTE opened -");
        word("bunt", "DisputeSettled", "stands", "of: opened, result: STANDS");
        assertThat(Told.lines(book, Told.VERBUND, DAY)).isEmpty();
        word("musterstadt", "DisputeSettled", "wrong", "of: opened, result: WITHDRAWN");
        assertThat(Told.lines(book, Told.VERBUND, DAY)).hasSize(1);
        assertThat(Told.lines(book, Told.KOMMUNE, DAY)).hasSize(1);
        word("musterstadt", "DisputeSettled", "well", "of: opened, result: STANDS");
        assertThat(Told.lines(book, Told.VERBUND, DAY)).isEmpty();
        assertThat(Told.lines(book, Told.KOMMUNE, DAY)).containsExactly("CONFIRM_STEP opened -");
    }

    @Test
    void a_cooperation_that_ended_still_waits_for_words() {
        book.step("CooperationEnded", "over", "2025-12-31", "reason: Neuanfang");
        word("musterstadt", "StepDisputed", "no", "of: opened, reason: anders");
        assertThat(Told.lines(book, Told.KOMMUNE, DAY, CONFIRM_STEP, SETTLE_DISPUTE))
                .containsExactly("CONFIRM_STEP over -", "SETTLE_DISPUTE opened -");
    }

    @Test
    void on_a_map_the_organisation_concerned_is_asked_and_the_kommune() {
        book.by("musterstadt").step("ActorPlaced", "place", "2021", "actor: bunt, level: STRATEGIC");
        assertThat(onMap(Told.VERBUND)).containsExactly("kommune:musterstadt /api/kommunen/musterstadt/steps/place");
        assertThat(onMap(Told.KOMMUNE)).isEmpty();
        book.by("bunt").step("ActorPlaced", "moved", "2022", "actor: bunt, level: OPERATIONAL");
        assertThat(onMap(Told.OFFICE)).containsExactly("kommune:musterstadt /api/kommunen/musterstadt/steps/moved");
    }

    private List<String> onMap(Asker asker) {
        return new Words(new Place(SubjectId.parse("kommune:musterstadt")), asker)
                .in(Standings.of(book.map("musterstadt")))
                .map(pending -> pending.subject() + " " + pending.link())
                .toList();
    }

    private void word(String by, String step, String stepId, String data) {
        book.by(by).step(step, stepId, "2025-06", data);
    }
}
