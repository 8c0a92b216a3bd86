package de.kooperationsbuch.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Updates;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.running.TestLog;
import de.kooperationsbuch.query.steps.Generation;
import de.kooperationsbuch.query.steps.Generations;
import de.kooperationsbuch.query.steps.Head;
import de.kooperationsbuch.query.steps.Heads;
import de.kooperationsbuch.query.steps.LogGap;
import de.kooperationsbuch.query.steps.LoggedStep;
import de.kooperationsbuch.query.steps.RecordedStep;
import de.kooperationsbuch.query.steps.StepWriter;
import de.kooperationsbuch.query.steps.SubjectSteps;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class FollowingTest {
    private static final SubjectId COOPERATION = SubjectId.parse("cooperation:lindenau-bunt");
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
    void a_step_applied_twice_changes_nothing() {
        StepWriter writer = book.part(StepWriter.class);
        Generation generation = book.part(Generations.class).open();
        List<LoggedStep> steps = meetings(0, 120);
        writer.write(generation, steps.subList(0, 70));
        writer.write(generation, steps.subList(30, 120));
        writer.write(generation, steps.subList(0, 10));
        assertThat(book.part(SubjectSteps.class).of(generation, COOPERATION, 120))
                .isEqualTo(steps.stream().map(LoggedStep::recorded).toList());
    }

    @Test
    void a_gap_in_a_subject_names_what_is_missing() {
        StepWriter writer = book.part(StepWriter.class);
        Generation generation = book.part(Generations.class).open();
        writer.write(generation, meetings(0, 60));
        for (int first : new int[] {61, 99, 100, 150})
            Assertions.assertThatThrownBy(() -> writer.write(generation, meetings(first, first + 2)))
                    .isInstanceOf(LogGap.class)
                    .hasMessage("gap in cooperation:lindenau-bunt: sequence " + (first - 1) + " is missing");
    }

    @Test
    void a_gap_in_the_log_stops_everything_and_makes_the_book_unready() {
        book.log().skip(COOPERATION.toString());
        book.log().record(Cast.meeting("lindenau-bunt", "after-the-gap", "2025"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> book.get("/actuator/health/readiness").status() == 503);
        assertThat(book.get("/api/operations/projections/steps").json().toString())
                .contains("\"state\":\"STOPPED\"", "sequence 1 is missing");
        assertThat(book.part(Heads.class).get().position()).isEqualTo(3);
        assertThat(book.get("/api/cooperations/lindenau-bunt/steps/after-the-gap")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_book_that_cannot_be_filled_says_so_and_answers_nothing() {
        TestLog log = new TestLog();
        log.skip("organisation:bunt");
        log.record(Cast.verbund("bunt"));
        try (RunningBook unfilled = new RunningBook(log)) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> unfilled.get("/api/operations/projections/steps")
                            .text()
                            .contains("sequence 0 is missing"));
            assertThat(unfilled.get("/actuator/health/readiness").status()).isEqualTo(503);
            assertThat(unfilled.get("/actuator/health/liveness").status()).isEqualTo(200);
            assertThat(unfilled.get("/api/organisations/bunt").status()).isEqualTo(503);
        }
    }

    @Test
    void a_restart_goes_on_where_it_stopped() {
        book.stop();
        book.log().record(Cast.meeting("lindenau-bunt", "meanwhile", "2025"));
        book.start();
        book.ready();
        book.record(Cast.meeting("lindenau-bunt", "afterwards", "2025"));
        assertThat(book.get("/api/cooperations/lindenau-bunt/timeline").text()).contains("meanwhile", "afterwards");
        assertThat(book.part(Heads.class).get().generation()).isEqualTo(new Generation(1));
    }

    @Test
    void a_read_side_that_lost_what_was_followed_is_filled_again() {
        book.stop();
        book.loseReadModels();
        book.start();
        book.ready();
        assertThat(book.get("/api/cooperations/lindenau-bunt/timeline").text()).contains("opened");
    }

    @Test
    void a_read_side_that_was_set_back_is_filled_again() {
        book.record(Cast.meeting("lindenau-bunt", "met", "2025"));
        book.part(MongoTemplate.class)
                .getCollection("read_side")
                .updateOne(new Document("_id", "current"), Updates.set("position", 1L));
        book.stop();
        book.start();
        book.ready();
        assertThat(book.part(Heads.class).get()).isEqualTo(new Head(new Generation(2), 4, TestLog.at(4)));
    }

    @Test
    void a_read_side_kept_in_another_form_is_filled_again() {
        book.part(MongoTemplate.class)
                .getCollection("read_side")
                .updateOne(new Document("_id", "current"), Updates.set("shape", 1));
        book.stop();
        book.start();
        book.ready();
        assertThat(book.part(Heads.class).get().generation()).isEqualTo(new Generation(2));
        assertThat(book.get("/api/cooperations/lindenau-bunt/timeline").text()).contains("opened");
    }

    private static List<LoggedStep> meetings(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(sequence -> TestLog.logged(
                        sequence,
                        new RecordedStep(
                                sequence + 1,
                                TestLog.at(sequence + 1),
                                Channel.API,
                                TestLog.step(Cast.meeting("lindenau-bunt", "meeting-" + sequence, "2025")))))
                .toList();
    }
}
