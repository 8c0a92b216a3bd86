package de.kooperationsbuch.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemoDataTest {
    static final Path FIVE_CITIES = Path.of("../ops/all-in-one/src/main/resources/demo/five-cities.ndjson");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void every_line_is_read_and_written_back_with_the_same_data() throws Exception {
        for (String line : Files.readAllLines(FIVE_CITIES)) {
            PostedStep posted = EnvelopeReader.ofPosts().read(line.getBytes(StandardCharsets.UTF_8), TODAY);
            assertThat(EnvelopeWriter.write(posted.step()))
                    .as(line)
                    .isEqualTo(BookMapper.mapper().readTree(line));
        }
    }
}
