package de.kooperationsbuch.query.handover;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.agreement.Agreements;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.cycle.Cycles;
import de.kooperationsbuch.query.standing.Standings;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WhatHoldsTest {
    private static final String TERMS =
            "terms: {fieldsOfAction: [], tasks: [], mandate: [PLANNING]}, effectiveFrom: 2021";
    private static final String MONEY =
            "funding: geld, level: LAND, kind: PROJECT, purpose: Arbeit, recipient: bunt, from: 2021, until: 2022";
    private final Book book = Book.openedIn("2020");

    @Test
    void an_agreement_stands_there_from_its_first_through_its_last_day() {
        book.step(
                "AgreementNegotiated",
                "agreed",
                "2021",
                "agreement: haus, title: Haus, parties: [bunt, musterstadt], " + TERMS + ", effectiveUntil: 2022");
        assertThat(on("2020-12-31").agreements()).isEmpty();
        assertThat(on("2022-12-31").agreements())
                .extracting(held -> held.title() + " " + held.from() + " " + held.to() + " " + held.mandate())
                .containsExactly("Haus 2021-01-01 2022-12-31 [PLANNING]");
        assertThat(on("2023-01-01").agreements()).isEmpty();
    }

    @Test
    void the_standard_is_the_one_in_force() {
        assertThat(on("2021-01-01").standard()).isNull();
        book.step(
                "CycleStandardAgreed",
                "standard",
                "2021-02",
                "networkMeetings: 4, dialogConferences: 1, stadtratReports: 1, infoSessions: 0, expertTalks: 0, "
                        + "actionPlans: 1");
        assertThat(on("2021-01-31").standard()).isNull();
        assertThat(on("2021-02-01").standard().networkMeetings()).isEqualTo(4);
    }

    @Test
    void a_format_holds_from_its_first_day_through_the_day_on_which_it_was_given_up() {
        book.step("FormatAgreed", "round", "2021-01-15", "format: tisch, title: Runder Tisch, meetingsPerYear: 4");
        book.step("FormatEnded", "given-up", "2022-06", "format: tisch");
        assertThat(on("2021-01-14").formats()).isEmpty();
        assertThat(on("2022-06-30").formats()).extracting(Format::title).containsExactly("Runder Tisch");
        assertThat(on("2022-07-01").formats()).isEmpty();
    }

    @Test
    void money_stands_there_while_it_flows() {
        book.step("FundingGranted", "granted", "2021", MONEY);
        assertThat(on("2020-12-31").fundings()).isEmpty();
        assertThat(on("2022-12-31").fundings())
                .extracting(money -> money.funding() + " " + money.purpose() + " " + money.lastDay())
                .containsExactly("geld Arbeit 2022-12-31");
        assertThat(on("2023-01-01").fundings()).isEmpty();
    }

    @Test
    void rooms_stand_there_with_what_changed_about_them_until_they_are_withdrawn() {
        book.step("MeetingSpaceProvided", "room", "2021", "space: keller, name: Keller, provider: musterstadt");
        book.step("MeetingSpaceChanged", "key", "2021-06", "space: keller, change: Schlüssel für alle");
        book.step("MeetingSpaceWithdrawn", "closed", "2022-03-31", "space: keller, reason: Umbau");
        assertThat(on("2021-05-31").spaces().get(0).changes()).isEmpty();
        assertThat(on("2022-03-31").spaces())
                .extracting(room -> room.name() + " " + room.provider() + " " + room.changes())
                .containsExactly("Keller musterstadt [Schlüssel für alle]");
        assertThat(on("2022-04-01").spaces()).isEmpty();
    }

    @Test
    void what_was_withdrawn_was_never_agreed() {
        book.step("FormatAgreed", "round", "2021", "format: tisch, title: Runder Tisch");
        book.step("StepWithdrawn", "wrong", "2022", "of: round, reason: Irrtum");
        assertThat(on("2021-06-01").formats()).isEmpty();
    }

    private WhatHolds on(String day) {
        Standings standings = Standings.of(book.cooperation());
        return WhatHolds.of(standings.current(), Agreements.of(standings), Cycles.of(standings), LocalDate.parse(day));
    }
}
