package de.kooperationsbuch.query.handover;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.standing.Standings;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChangedStepTest {
    private final Book book = Book.openedIn("2020").step("ExpertTalkHeld", "talk", "2021", "participants: []");

    @Test
    void a_step_has_changed_from_the_instant_of_its_recording_on() {
        book.at("2026-03-01T00:00:00Z").step("InfoSessionHeld", "info", "2019", "title: Info");
        assertThat(since("2026-03-01T00:00:01Z")).containsExactly("info UNCONFIRMED");
        assertThat(since("2026-03-01T00:00:02Z")).isEmpty();
    }

    @Test
    void an_old_step_has_changed_when_something_was_said_about_it() {
        book.at("2026-03-01T00:00:00Z").by("musterstadt").step("StepConfirmed", "yes", "2026", "of: talk");
        assertThat(since("2026-03-01T00:00:00Z")).containsExactly("talk CONFIRMED");
        book.by("bunt").step("StepWithdrawn", "gone", "2026", "of: opened, reason: Irrtum");
        assertThat(since("2026-03-01T00:00:00Z")).containsExactly("opened WITHDRAWN", "talk CONFIRMED");
    }

    private List<String> since(String first) {
        return ChangedStep.since(Instant.parse(first), Standings.of(book.cooperation()), Locale.ENGLISH).stream()
                .map(step -> step.stepId() + " " + step.standing())
                .toList();
    }
}
