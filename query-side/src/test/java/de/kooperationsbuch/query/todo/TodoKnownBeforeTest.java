package de.kooperationsbuch.query.todo;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.Remarks;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.running.TestLog;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waited at an earlier instant is the same whenever it is asked for. */
class TodoKnownBeforeTest {
    private RunningBook book;

    @BeforeEach
    void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(Cast.council("lindenau"), Cast.verbund("werk"), Cast.seat("lindenau", "bunt", "2025-05"));
    }

    @AfterEach
    void stop() {
        book.close();
    }

    @Test
    void a_cooperation_whose_opening_was_withdrawn_since_still_waited() {
        long before = book.record(Cast.verbund("spaeter"));
        String then = todo("bunt", before);
        assertThat(then).contains("/cooperations/lindenau-bunt/steps/opened", "/kommunen/lindenau/steps/seat");
        long after = book.record(Remarks.withdrawn("lindenau-bunt", "gone", "lindenau", "opened"));
        assertThat(todo("bunt", before)).isEqualTo(then);
        assertThat(todo("bunt", after)).endsWith("\"items\":[]}");
    }

    @Test
    void nor_does_a_new_opening_with_another_verbund_take_it_from_the_first() {
        long before = book.record(Cast.verbund("spaeter"));
        String then = todo("bunt", before);
        String other = todo("werk", before);
        book.record(Remarks.withdrawn("lindenau-bunt", "gone", "lindenau", "opened"));
        long after = book.record(Cast.opened("lindenau", "bunt")
                .replace("\"opened\"", "\"opened-again\"")
                .replace("\"verbund\":\"bunt\"", "\"verbund\":\"werk\""));
        assertThat(List.of(todo("bunt", before), todo("werk", before))).containsExactly(then, other);
        assertThat(todo("werk", after)).contains("/steps/opened-again");
        assertThat(book.get("/api/cooperations").text()).contains("\"total\":1", "\"verbund\":\"werk\"");
    }

    private String todo(String organisation, long knownAt) {
        return book.get("/api/todo?organisation=" + organisation + "&knownAt=" + TestLog.at(knownAt))
                .text();
    }
}
