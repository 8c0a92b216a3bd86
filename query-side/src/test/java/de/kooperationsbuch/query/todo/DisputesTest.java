package de.kooperationsbuch.query.todo;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.standing.Standings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a dispute asks of whom, and which waivers nobody needs to confirm any more. */
class DisputesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private final Book book = Book.openedIn("2020").by("musterstadt").step("StepConfirmed", "ok", "2020", "of: opened");

    private List<String> reasons(String organisation) {
        return CooperationTodo.of(Standings.of(book.cooperation()), DAY)
                .waitingFor(Asker.of(new OrganisationId(organisation)))
                .stream()
                .map(pending -> pending.kind() + ": " + Reasons.say(pending, Locale.ENGLISH))
                .toList();
    }

    @Test
    void who_disputes_and_why_is_told_and_what_the_other_side_says_of_it() {
        book.by("bunt").step("PlacementAssessed", "view", "2025", "type: II, rationale: so");
        book.by("musterstadt").step("StepDisputed", "no", "2025", "of: view, reason: anders");
        assertThat(reasons("bunt"))
                .containsExactly(
                        "SETTLE_DISPUTE: musterstadt disputes “Placement assessed” of 2025, recorded by bunt: “anders”."
                                + " Record how it was settled.");
        book.step("DisputeSettled", "settled", "2025", "of: view, result: STANDS");
        assertThat(reasons("bunt").get(0)).endsWith("(musterstadt: STANDS).");
        assertThat(reasons("musterstadt")).isEmpty();
    }

    @Test
    void a_third_party_hears_that_its_record_is_disputed() {
        book.by("jobcenter").step("ExpertTalkHeld", "talk", "2025", "participants: []");
        assertThat(reasons("jobcenter")).isEmpty();
        book.by("bunt").step("StepDisputed", "no", "2025", "of: talk, reason: nie gewesen");
        assertThat(reasons("jobcenter")).singleElement().asString().startsWith("RECORD_DISPUTED: bunt disputes");
    }

    @Test
    void a_waiver_that_the_other_side_answered_with_its_own_waits_for_nobody() {
        book.by("bunt").step("CycleOpened", "year", "2025", "cycle: jahr, from: 2027, until: 2027");
        book.by("musterstadt").step("StepConfirmed", "year-ok", "2025", "of: year");
        String waiver = "cycle: jahr, block: InfoSessionHeld, reason: Wahl";
        book.step("StepWaived", "w1", "2025", waiver);
        assertThat(reasons("bunt")).singleElement().asString().startsWith("CONFIRM_STEP");
        book.by("bunt").step("StepWaived", "w2", "2025", waiver);
        assertThat(reasons("bunt")).isEmpty();
        assertThat(reasons("musterstadt")).isEmpty();
    }
}
