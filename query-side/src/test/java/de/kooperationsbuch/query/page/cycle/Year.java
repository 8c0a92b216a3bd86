package de.kooperationsbuch.query.page.cycle;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.cycle.CycleDays;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.cycle.Cycle;
import de.kooperationsbuch.query.cycle.Cycles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The cycle 2024 of Musterstadt and "bunt", which asks for so many network meetings, told step by step. */
final class Year {
    private final Book book = Book.openedIn("2020");

    Year(int meetings) {
        book.step("CycleStandardAgreed", "standard", "2023", """
                networkMeetings: %d, dialogConferences: 0, stadtratReports: 0, infoSessions: 0, expertTalks: 0,
                actionPlans: 0""".formatted(meetings));
        book.step("CycleOpened", "open", "2023", "cycle: 2024, from: 2024, until: 2024");
    }

    Year meeting(String id, String on) {
        return step("NetworkMeetingHeld", id, on, "participants: []");
    }

    /** By both sides, each for itself. */
    Year waived() {
        for (String side : List.of("bunt", "musterstadt")) {
            book.by(side);
            step(
                    "StepWaived",
                    "waived-" + side,
                    "2024-02",
                    "cycle: 2024, block: NetworkMeetingHeld, reason: Hochwasser");
        }
        return this;
    }

    Year step(String name, String id, String on, String data) {
        book.step(name, id, on, data);
        return this;
    }

    Cycle on(String day) {
        return Cycles.of(book.cooperation()).on(LocalDate.parse(day), "2024").orElseThrow();
    }

    List<BlockRow> rows(String day) {
        Map<StepId, PartialDate> days = book.cooperation().stream()
                .collect(Collectors.toMap(
                        recorded -> recorded.step().stepId(),
                        recorded -> recorded.step().step().effectiveOn()));
        return BlockRow.of(on(day), days);
    }

    YearPicture picture(String day) {
        Cycle cycle = on(day);
        return YearPicture.of(new CycleDays(cycle.from(), cycle.until()), LocalDate.parse(day), rows(day));
    }
}
