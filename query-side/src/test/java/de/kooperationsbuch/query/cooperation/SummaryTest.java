package de.kooperationsbuch.query.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private RunningBook book;

    @BeforeEach
    void start() {
        book = RunningBook.with(Cast.lindenau());
    }

    @AfterEach
    void stop() {
        book.close();
    }

    @Test
    void a_new_step_moves_the_list_at_once() {
        assertThat(type()).isEqualTo("null");
        book.record(Cast.meeting("lindenau-bunt", "met", "2026-05"), Cast.format("lindenau-bunt", "2026-01"));
        assertThat(type()).isEqualTo("I");
    }

    @Test
    void a_step_on_the_map_moves_the_cooperations_of_its_kommune() {
        book.record(Cast.council("lindenau"), Cast.format("lindenau-bunt", "2018-06"));
        book.record(Cast.formatEnded("lindenau-bunt", "2018-12"), Cast.granted("lindenau-bunt", "bunt", "2020"));
        String before = book.get("/api/cooperations").text();
        book.record(Cast.seat("lindenau", "bunt", "2019"));
        assertThat(book.get("/api/cooperations").text()).isNotEqualTo(before);
        assertThat(book.get("/api/transitions").text()).contains("\"kommune:lindenau\",\"stepId\":\"seat\"");
    }

    @Test
    void a_rebuilt_list_is_the_same() {
        book.record(Cast.meeting("lindenau-bunt", "met", "2026-05"), Cast.format("lindenau-bunt", "2026-01"));
        String before = book.get("/api/cooperations").text()
                + book.get("/api/transitions").text();
        book.stop();
        book.loseReadModels();
        book.start();
        book.ready();
        assertThat(book.get("/api/cooperations").text()
                        + book.get("/api/transitions").text())
                .isEqualTo(before);
    }

    private String type() {
        return book.get("/api/cooperations").json().at("/items/0/type").asString("null");
    }
}
