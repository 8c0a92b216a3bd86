package de.kooperationsbuch.query.sight;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.standing.Standings;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartiesTest {
    private static final String MONEY = "level: LAND, kind: PROJECT, purpose: Arbeit, from: 2021, recipient: ";
    private final Book book = Book.openedIn("2020");

    @Test
    void parties_of_agreements_and_recipients_of_money_are_named_once() {
        book.step(
                "NegotiationOpened",
                "talks",
                "2021",
                "agreement: haus, title: Haus, subject: Haus, parties: [bunt, musterstadt, jobcenter]");
        book.step("FundingApplied", "applied", "2021", "funding: geld, " + MONEY + "awo");
        book.step("FundingGranted", "granted", "2021", "funding: mehr, " + MONEY + "bunt, passedOnBy: land");
        assertThat(parties()).containsExactly("awo", "bunt", "jobcenter", "land", "musterstadt");
    }

    @Test
    void who_was_named_before_a_correction_or_withdrawal_stays_findable_for_earlier_questions() {
        book.step("FundingGranted", "granted", "2021", "funding: geld, " + MONEY + "awo");
        book.step("StepCorrected", "right", "2021", "of: granted, data: {funding: geld, " + MONEY + "caritas}");
        assertThat(parties()).containsExactly("awo", "bunt", "caritas", "musterstadt");
        book.step("StepWithdrawn", "back", "2021", "of: right, reason: Irrtum");
        book.step("StepWithdrawn", "gone", "2021", "of: granted, reason: Irrtum");
        assertThat(parties()).containsExactly("awo", "bunt", "caritas", "musterstadt");
    }

    @Test
    void the_two_sides_of_an_opening_stay_findable_when_it_was_withdrawn_and_another_recorded() {
        book.step("StepWithdrawn", "back", "2020", "of: opened, reason: Irrtum");
        assertThat(parties()).containsExactly("bunt", "musterstadt");
        book.step("CooperationOpened", "again", "2020", "kommune: musterstadt, verbund: werk");
        assertThat(parties()).containsExactly("bunt", "musterstadt", "werk");
    }

    private List<String> parties() {
        return Parties.of(book.cooperation(), Standings.of(book.cooperation())).stream()
                .map(OrganisationId::value)
                .toList();
    }
}
