package de.kooperationsbuch.query.placement;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.cast.Book;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A cooperation of twenty years with about a thousand steps. */
class LongHistoryTest {
    @Test
    void a_history_of_a_thousand_steps_tells_the_same_as_the_days_at_its_turns() {
        Constellation constellation = Told.constellation(longBook());
        assertThat(constellation.cooperationSteps().size()
                        + constellation.mapSteps().size())
                .isGreaterThan(1000);
        var history = RuleSets.current().history(constellation);
        assertThat(history).hasSizeGreaterThan(100);
        for (PlacementInterval run : history) {
            assertThat(of(RuleSets.current().on(constellation, run.from()))).isEqualTo(of(run));
            if (run.to() != null)
                assertThat(of(RuleSets.current().on(constellation, run.to()))).isEqualTo(of(run));
        }
    }

    private static List<Object> of(Placement placement) {
        return Arrays.asList(placement.type(), placement.tendency(), placement.grades(), placement.marks());
    }

    private static List<Object> of(PlacementInterval run) {
        return Arrays.asList(run.type(), run.tendency(), run.grades(), run.marks());
    }

    private static Book longBook() {
        Book book = Book.openedIn("2005");
        LocalDate day = LocalDate.of(2005, 1, 5);
        for (int i = 0; i < 130; i++, day = day.plusDays(58)) {
            String funding = "funding: geld-" + i + ", level: KOMMUNE, kind: SERVICE, purpose: Arbeit, recipient: bunt";
            String seat = "relation: sitz-" + i + ", from: bunt, to: beirat, kind: SEAT_IN, voice: ADVISORY";
            LocalDate until = day.plusMonths(i % 30 + 1);
            book.step("FundingGranted", "granted-" + i, "" + day, funding + ", from: " + day + ", until: " + until);
            if (i % 2 == 0)
                book.inferred(
                        "FundingExtended",
                        "extended-" + i,
                        "" + until,
                        "funding: geld-" + i + ", until: " + until.plusDays(200));
            book.step("FundingEnded", "ended-" + i, "" + until.plusDays(i * 3), "funding: geld-" + i);
            book.step("NetworkMeetingHeld", "meeting-" + i, "" + day, "participants: [bunt]");
            if (i % 3 == 0) book.inferred("DialogConferenceHeld", "conference-" + i, "" + day, "title: Jahr");
            book.inferred("FormatAgreed", "format-" + i, "" + day, "format: tisch-" + i + ", title: Tisch");
            book.step("FormatEnded", "format-over-" + i, "" + day.plusDays(i % 50), "format: tisch-" + i);
            book.step("RelationEstablished", "seat-" + i, "" + day, seat);
            book.step("RelationEnded", "seat-over-" + i, "" + day.plusDays(i % 90), "relation: sitz-" + i);
            if (i % 4 == 0)
                book.step(
                        "ActionPlanAdopted",
                        "plan-" + i,
                        "" + day,
                        "title: Plan, coAuthors: [bunt], goals: [], measures: []");
        }
        return book;
    }
}
