package de.kooperationsbuch.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.running.Answer;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RebuildPageTest {
    private final RunningBook book = RunningBook.with(Cast.lindenau());

    @AfterEach
    void stop() {
        book.close();
    }

    @Test
    void the_page_asks_again_as_long_as_the_read_side_is_rebuilt() {
        try (Filling running = book.part(Rebuild.class).begin()) {
            String page = book.get("/betrieb").text();
            assertThat(running).isNotNull();
            assertThat(page)
                    .contains("<progress")
                    .contains("hx-trigger=\"every 2s\"")
                    .contains("http-equiv=\"refresh\"");
        }
        book.part(ProjectionState.class).filled();
        assertThat(book.get("/betrieb").text()).doesNotContain("hx-trigger").doesNotContain("<progress");
    }

    @Test
    void a_rebuild_that_is_wanted_on_the_page_begins() {
        Answer wanted = book.post("/betrieb/neuaufbau");
        assertThat(wanted.status()).isEqualTo(302);
        assertThat(wanted.header("Location")).endsWith("/betrieb?done=REBUILD");
        assertThat(book.get("/betrieb?done=REBUILD").text()).contains("kern-alert--success");
    }

    @Test
    void operations_are_for_administrators() {
        assertThat(book.get(Asking.auditor("lindenau"), "/betrieb").status()).isEqualTo(403);
        assertThat(book.get(Caller.PUBLIC, "/betrieb").status()).isEqualTo(401);
    }
}
