package de.kooperationsbuch.query.sight;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.standing.Standings;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenTest {
    private static final String OPENING = "kommune: musterstadt, verbund: bunt";
    private final Book book = new Book().by("musterstadt");

    @Test
    void who_is_only_named_by_the_other_has_not_spoken() {
        book.step("CooperationOpened", "opened", "2020", OPENING);
        book.step("NetworkMeetingHeld", "met", "2021", "participants: [bunt]");
        assertThat(spoken()).containsExactly("musterstadt");
    }

    @Test
    void a_confirmation_is_a_word_of_its_own() {
        book.step("CooperationOpened", "opened", "2020", OPENING);
        book.by("bunt").step("StepConfirmed", "yes", "2020", "of: opened");
        assertThat(spoken()).containsExactly("musterstadt", "bunt");
    }

    @Test
    void a_word_that_was_withdrawn_was_one_all_the_same() {
        book.step("CooperationOpened", "opened", "2020", OPENING);
        book.by("bunt").step("NetworkMeetingHeld", "met", "2021", "participants: []");
        book.step("StepWithdrawn", "back", "2021", "of: met, reason: Irrtum");
        assertThat(spoken()).containsExactly("musterstadt", "bunt");
    }

    @Test
    void an_office_speaks_for_its_kommune_and_a_third_for_nobody() {
        book.by("bunt").step("CooperationOpened", "opened", "2020", OPENING);
        book.by("jobcenter").step("NetworkMeetingHeld", "met", "2021", "participants: []");
        assertThat(spoken()).containsExactly("bunt");
        book.by("sozialamt").step("NetworkMeetingHeld", "again", "2021", "participants: []");
        assertThat(spoken()).containsExactly("musterstadt", "bunt");
    }

    @Test
    void what_the_operator_opened_or_brought_in_a_file_counts_for_both() {
        book.through(Channel.IMPORT).step("CooperationOpened", "opened", "2020", OPENING);
        assertThat(spoken()).containsExactly("musterstadt", "bunt");
        Book other = new Book().by("landesbeirat").step("CooperationOpened", "opened", "2020", OPENING);
        assertThat(spoken(other)).containsExactly("musterstadt", "bunt");
    }

    @Test
    void who_corrects_an_opening_speaks_for_itself_again() {
        book.through(Channel.IMPORT).step("CooperationOpened", "opened", "2020", OPENING);
        book.through(Channel.API)
                .step("StepCorrected", "right", "2020", "of: opened, data: {kommune: musterstadt, verbund: werk}");
        assertThat(spoken()).containsExactly("musterstadt");
    }

    @Test
    void a_partner_is_no_more_than_named_to_the_other_before_its_own_word() {
        try (RunningBook running = RunningBook.with(
                Cast.kommune("lindenau"),
                Cast.verbund("bunt"),
                Town.award("bunt"),
                Town.award("lindenau"),
                Cast.opened("lindenau", "bunt"))) {
            var kommune = Asking.member("lindenau");
            assertThat(running.get(kommune, "/api/organisations/bunt").status()).isEqualTo(200);
            assertThat(running.get(kommune, "/api/organisations/bunt/steps/mark-organisation-bunt")
                            .status())
                    .isEqualTo(404);
            assertThat(running.get(
                                    Asking.member("bunt"),
                                    "/api/organisations/lindenau/steps/mark-organisation-lindenau")
                            .status())
                    .isEqualTo(200);
            running.record(Town.in("lindenau-bunt", "bunt", "StepConfirmed", "yes", "'of':'opened'"));
            assertThat(running.get(kommune, "/api/organisations/bunt/steps/mark-organisation-bunt")
                            .status())
                    .isEqualTo(200);
        }
    }

    private List<String> spoken() {
        return spoken(book);
    }

    private static List<String> spoken(Book book) {
        Standings standings = Standings.of(book.cooperation());
        return Readership.of(book.cooperation(), standings, List.of()).spoken().stream()
                .map(OrganisationId::value)
                .toList();
    }
}
