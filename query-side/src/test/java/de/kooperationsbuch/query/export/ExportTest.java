package de.kooperationsbuch.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.query.running.Answer;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.Demo;
import de.kooperationsbuch.query.running.RunningBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ExportTest {
    @Test
    void an_export_is_what_was_recorded_in_that_order() {
        List<String> recorded = List.of(Demo.fiveCities());
        try (RunningBook book = RunningBook.with(recorded.toArray(String[]::new))) {
            List<String> exported = book.get("/api/export").text().lines().toList();
            assertThat(exported).hasSameSizeAs(recorded);
            for (int i = 0; i < recorded.size(); i++) {
                ObjectNode line = (ObjectNode) BookMapper.mapper().readTree(exported.get(i));
                assertThat(line.remove("recordedAt").stringValue()).endsWith("00.000001Z");
                assertThat(line.remove("channel").stringValue()).isEqualTo("api");
                assertThat(line).isEqualTo(BookMapper.mapper().readTree(recorded.get(i)));
            }
        }
    }

    @Test
    void an_export_ends_where_knowledge_ended() {
        try (RunningBook book = RunningBook.with(Cast.lindenau())) {
            Answer then = book.get("/api/export?knownAt=2026-11-20T08:02:30Z");
            assertThat(then.text().lines()).hasSize(2);
            assertThat(then.header("Content-Type")).isEqualTo("application/x-ndjson");
            assertThat(then.header("Kooperationsbuch-Known-At")).isEqualTo("2026-11-20T08:02:30.000000Z");
            assertThat(book.get("/api/export?knownAt=2026-01-01").text()).isEmpty();
        }
    }
}
