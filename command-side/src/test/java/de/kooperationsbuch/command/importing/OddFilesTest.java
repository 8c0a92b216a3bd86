package de.kooperationsbuch.command.importing;

import static de.kooperationsbuch.command.importing.Samples.badLines;
import static de.kooperationsbuch.command.importing.Samples.beginning;
import static de.kooperationsbuch.command.importing.Samples.take;
import static de.kooperationsbuch.command.importing.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.CommandSide;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OddFilesTest {
    private final CommandSide book = CommandSide.ofEmptyBook();

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void lines_may_end_as_on_windows() throws Exception {
        assertAccepted(text(beginning()).replace("\n", "\r\n"));
    }

    @Test
    void blank_lines_and_a_missing_last_end_do_not_matter() throws Exception {
        assertAccepted("\n" + text(beginning()).replace("\n", "\n\n").stripTrailing());
    }

    @Test
    void a_line_that_is_too_long_is_refused_by_its_number() throws Exception {
        String tooLong = "{\"step\":\"" + "x".repeat(70 * 1024) + "\"}\n";
        assertRefused((text(beginning()) + tooLong).getBytes(StandardCharsets.UTF_8), "at most 65,536 bytes a line");
    }

    @Test
    void a_line_that_is_not_utf_8_is_refused_by_its_number() throws Exception {
        String umlaut = "{\"step\":\"Überprüfung\"}\n";
        assertRefused((text(beginning()) + umlaut).getBytes(StandardCharsets.ISO_8859_1), "not UTF-8");
    }

    @Test
    void a_line_that_is_not_json_is_refused_by_its_number() throws Exception {
        assertRefused((text(beginning()) + "hallo\n").getBytes(StandardCharsets.UTF_8), "not JSON");
    }

    private void assertAccepted(String file) throws Exception {
        assertThat(take(book, file, Intake.IMPORT, Progress.SILENT).accepted()).isEqualTo(7);
    }

    private void assertRefused(byte[] file, String detail) throws Exception {
        ImportAnswer answer = take(book, file, Intake.IMPORT, false, Progress.SILENT);
        assertThat(badLines(answer)).contains(8);
        assertThat(answer.errors().get(answer.errors().size() - 1).detail()).contains(detail);
        assertThat(book.head()).isZero();
    }
}
