package de.kooperationsbuch.query.balance;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BalanceAnswerTest {
    private static final String BALANCE = "/api/cooperations/lindenau-bunt/balance";
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(Cast.meeting("lindenau-bunt", "met", "2025"));
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @Test
    void the_figures_stand_beside_what_was_asked() {
        assertThat(book.get(BALANCE + "?from=2025-01-01").text())
                .isEqualTo("{\"cooperation\":\"lindenau-bunt\",\"from\":\"2025-01-01\","
                        + "\"knownAt\":\"2026-11-20T08:04:00.000001Z\",\"steps\":1,\"confirmed\":0,\"confirmedShare\":0,"
                        + "\"recordedBy\":{\"kommune\":1,\"verbund\":0,\"others\":0},\"imported\":0,"
                        + "\"proposalsTabled\":{\"kommune\":0,\"verbund\":0,\"others\":0},\"answered\":0,"
                        + "\"medianDaysToAnswer\":{\"kommune\":null,\"verbund\":null},"
                        + "\"unanswered\":{\"kommune\":0,\"verbund\":1},\"openDisputes\":0}");
    }

    @Test
    void only_what_was_known_then_is_counted() {
        assertThat(book.get(BALANCE + "?knownAt=2026-11-20T08:03:00.000001Z").text())
                .contains("\"steps\":1,");
        assertThat(book.get(BALANCE + "?knownAt=2026-11-19").status()).isEqualTo(404);
    }

    @Test
    void a_period_that_runs_backwards_is_refused() {
        assertThat(book.get(BALANCE + "?from=2025-01-02&to=2025-01-01").status())
                .isEqualTo(400);
    }
}
