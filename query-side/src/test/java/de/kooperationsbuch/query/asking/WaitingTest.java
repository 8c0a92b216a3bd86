package de.kooperationsbuch.query.asking;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.running.Answer;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import org.junit.jupiter.api.Test;

class WaitingTest {
    @Test
    void whoever_waits_in_vain_is_asked_to_come_again() {
        try (RunningBook book = RunningBook.with(Cast.lindenau())) {
            book.log().skip("cooperation:lindenau-bunt");
            long never = book.log().record(Cast.meeting("lindenau-bunt", "after-a-gap", "2025"));
            Answer answer = book.get("/api/organisations/bunt", OwnWritesFirst.HEADER, "" + never);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("2");
            assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/try-later");
        }
    }
}
