package de.kooperationsbuch.query.projection;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kooperationsbuch.query.running.Answer;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.steps.Heads;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RebuildTest {
    private static final String REBUILD = "/api/operations/projections/steps/rebuild";
    private RunningBook book;

    @BeforeEach
    void start() {
        book = RunningBook.with(Cast.lindenau());
        book.log()
                .record(IntStream.range(0, 3_000)
                        .mapToObj(i -> Cast.meeting("lindenau-bunt", "m-" + i, "2025"))
                        .toArray(String[]::new));
        book.record(Cast.meeting("lindenau-bunt", "last", "2025"));
    }

    @AfterEach
    void stop() {
        book.close();
    }

    @Test
    void answers_are_the_same_before_during_and_after_a_rebuild() {
        Set<String> answers = new HashSet<>(Set.of(everything()));
        int before = generation();
        assertThat(book.post(REBUILD).status()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            answers.add(everything());
            return generation() > before;
        });
        answers.add(everything());
        assertThat(answers).hasSize(1);
        assertThat(answers.iterator().next()).contains("\"last\"");
    }

    @Test
    void what_is_recorded_during_a_rebuild_is_there_afterwards_and_once() {
        int before = generation();
        book.post(REBUILD);
        for (int i = 0; generation() == before; i++) book.log().record(Cast.meeting("lindenau-bunt", "n-" + i, "2026"));
        long last = book.record(Cast.meeting("lindenau-bunt", "at-the-end", "2026"));
        Answer export = book.get("/api/export");
        assertThat(export.text().lines()).hasSize((int) last);
        assertThat(export.text().lines().collect(toSet())).hasSize((int) last);
        assertThat(book.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    @Test
    void only_one_rebuild_runs_at_a_time() {
        ProjectionState state = book.part(ProjectionState.class);
        Rebuild rebuild = book.part(Rebuild.class);
        try (Filling running = rebuild.begin()) {
            Answer second = book.post(REBUILD);
            assertThat(second.status()).isEqualTo(409);
            assertThat(state.filling()).contains(running);
            assertThat(book.get("/api/operations/projections/steps").text()).contains("REBUILDING");
        }
    }

    @Test
    void an_unknown_projection_is_refused() {
        assertThat(book.get("/api/operations/projections/others").status()).isEqualTo(404);
        assertThat(book.post("/api/operations/projections/others/rebuild").status())
                .isEqualTo(404);
    }

    @Test
    void a_projection_says_how_far_it_is() {
        assertThat(book.get("/api/operations/projections/steps").text())
                .startsWith("{\"name\":\"steps\",\"state\":\"RUNNING\",\"position\":3004,\"head\":3004,\"lag\":0,"
                        + "\"percent\":100,\"rate\":")
                .endsWith("\"error\":null}");
    }

    private int generation() {
        return book.part(Heads.class).get().generation().number();
    }

    private String everything() {
        return book.get("/api/cooperations/lindenau-bunt/timeline?size=500&page=6")
                        .text()
                + book.get("/api/export").text();
    }
}
