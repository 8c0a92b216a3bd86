package de.kooperationsbuch.query.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.asking.InstantWriter;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.Remarks;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.running.TestLog;
import de.kooperationsbuch.query.steps.Head;
import de.kooperationsbuch.query.steps.Heads;
import de.kooperationsbuch.query.steps.LoggedStep;
import de.kooperationsbuch.query.steps.RecordedStep;
import de.kooperationsbuch.query.steps.StepWriter;
import java.util.List;
import java.util.Set;
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
    void a_cooperation_whose_opening_was_withdrawn_leaves_the_list_until_it_is_opened_again() {
        book.record(Cast.format("lindenau-bunt", "2019"));
        assertThat(total("/api/transitions")).isNotZero();
        book.record(
                Remarks.withdrawn("lindenau-bunt", "no-format", "lindenau", "format"),
                Remarks.withdrawn("lindenau-bunt", "not-opened", "lindenau", "opened"));
        assertThat(total("/api/cooperations")).isZero();
        assertThat(total("/api/transitions")).isZero();
        book.record(Cast.seat("lindenau", "bunt", "2019"));
        assertThat(total("/api/cooperations")).isZero();
        book.record(Cast.opened("lindenau", "bunt").replace("\"opened\"", "\"opened-again\""));
        assertThat(total("/api/cooperations")).isOne();
        assertThat(book.get("/api/cooperations/lindenau-bunt").status()).isEqualTo(200);
    }

    @Test
    void a_correction_moves_the_list_and_the_movements() {
        book.record(
                Cast.granted("lindenau-bunt", "bunt", "2019"),
                Cast.format("lindenau-bunt", "2019"),
                Remarks.corrected("lindenau-bunt", "later", "lindenau", "format", "\"effectiveOn\":\"2020-05\""));
        assertThat(book.get("/api/transitions").text()).contains("\"on\":\"2020-05-01\"");
    }

    @Test
    void nothing_is_told_that_is_younger_than_the_instant_named() {
        Head head = book.part(Heads.class).get();
        Head next = new Head(head.generation(), 4, TestLog.at(4));
        LoggedStep met = TestLog.logged(
                1,
                new RecordedStep(4, TestLog.at(4), Channel.API, TestLog.step(Cast.format("lindenau-bunt", "2026-01"))));
        book.part(StepWriter.class).write(head.generation(), List.of(met));
        book.part(SummaryWriter.class).renew(next, Set.of(SubjectId.parse("cooperation:lindenau-bunt")));
        for (String list : List.of("/api/cooperations", "/api/transitions"))
            assertThat(book.get(list).json().get("knownAt").stringValue()).isEqualTo(InstantWriter.text(next.at()));
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

    private int total(String list) {
        return book.get(list).json().get("total").intValue();
    }

    private String type() {
        return book.get("/api/cooperations").json().at("/items/0/type").asString("null");
    }
}
