package de.kooperationsbuch.query.page.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.standing.Standings;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovesTest {
    private static final Optional<OrganisationId> MUSTERSTADT = Optional.of(new OrganisationId("musterstadt"));
    private final Book book = Book.openedIn("2020")
            .step("NetworkMeetingHeld", "met", "2024-05-01", "participants: [musterstadt, bunt], outcomes: []");

    private Moves moves(Caller caller, Optional<OrganisationId> partOf, String step) {
        return Moves.of(Standings.of(book.cooperation()).chain(new StepId(step)).orElseThrow(), caller, partOf);
    }

    private Moves moves(String organisation) {
        return moves(Asking.member(organisation), Optional.empty(), "met");
    }

    @Test
    void the_other_side_confirms_or_disputes() {
        assertThat(moves("musterstadt")).isEqualTo(new Moves(new StepId("met"), true, true, false, false, false));
    }

    @Test
    void the_recording_side_corrects_or_withdraws() {
        assertThat(moves("bunt")).isEqualTo(new Moves(new StepId("met"), false, false, false, true, true));
    }

    @Test
    void an_office_speaks_for_its_kommune() {
        assertThat(moves(Asking.member("sozialamt"), MUSTERSTADT, "met").confirm())
                .isTrue();
        assertThat(moves(Asking.member("sozialamt"), Optional.empty(), "met").isAny())
                .isFalse();
    }

    @Test
    void others_say_nothing() {
        assertThat(moves("andere").isAny()).isFalse();
        assertThat(moves(Caller.PUBLIC, Optional.empty(), "met").isAny()).isFalse();
        assertThat(moves(Asking.role(Role.AUDITOR), Optional.empty(), "met").isAny())
                .isFalse();
    }

    @Test
    void a_word_is_said_once_and_may_be_followed_by_a_dispute() {
        book.by("musterstadt").step("StepConfirmed", "yes", "2024-06", "of: met");
        assertThat(moves("musterstadt").confirm()).isFalse();
        assertThat(moves("musterstadt").dispute()).isTrue();
    }

    @Test
    void a_dispute_is_raised_once_and_settled_by_both() {
        book.by("musterstadt").step("StepDisputed", "no", "2024-06", "of: met, reason: anders");
        assertThat(moves("musterstadt").dispute()).isFalse();
        assertThat(moves("musterstadt").settle()).isTrue();
        assertThat(moves("bunt").settle()).isTrue();
    }

    @Test
    void after_a_correction_its_latest_link_is_named_and_confirmed_anew() {
        book.by("musterstadt").step("StepConfirmed", "yes", "2024-06", "of: met");
        book.by("bunt").step("StepCorrected", "better", "2024-06", "of: met, effectiveOn: 2023");
        assertThat(moves("musterstadt").of()).isEqualTo(new StepId("better"));
        assertThat(moves("musterstadt").confirm()).isTrue();
    }

    @Test
    void a_withdrawn_step_is_left_alone() {
        book.step("StepWithdrawn", "gone", "2024-06", "of: met, reason: Irrtum");
        assertThat(moves("bunt").isAny()).isFalse();
    }

    @Test
    void of_what_a_file_brought_every_side_is_asked() {
        Book brought = Book.openedIn("2020")
                .through(Channel.IMPORT)
                .step("NetworkMeetingHeld", "met", "2024-05-01", "participants: [musterstadt, bunt], outcomes: []");
        var chain = Standings.of(brought.cooperation()).chain(new StepId("met")).orElseThrow();
        assertThat(Moves.of(chain, Asking.member("bunt"), Optional.empty()).confirm())
                .isTrue();
    }
}
