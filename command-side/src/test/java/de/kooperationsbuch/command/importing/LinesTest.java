package de.kooperationsbuch.command.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {
    @TempDir
    private Path folder;

    @Test
    void blank_lines_count_for_the_numbers_only() throws Exception {
        assertThat(read("eins\n\n \t\r\nvier\n")).containsExactly("1 eins", "4 vier");
    }

    @Test
    void the_last_line_needs_no_end() throws Exception {
        assertThat(read("eins\nzwei")).containsExactly("1 eins", "2 zwei");
    }

    @Test
    void a_line_may_have_64_kib_and_not_one_byte_more() throws Exception {
        String longest = "x".repeat(Lines.LONGEST_LINE);
        assertThat(read(longest + "\n" + longest + "x\ndrei")).containsExactly("1 " + longest, "2 too long", "3 drei");
    }

    @Test
    void a_line_of_70_kib_does_not_hide_the_next() throws Exception {
        assertThat(read("x".repeat(70 * 1024) + "\nzwei")).containsExactly("1 too long", "2 zwei");
    }

    @Test
    void a_line_of_100_mb_is_passed_over() throws Exception {
        Path file = folder.resolve("huge");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(100_000_000);
            huge.seek(100_000_000);
            huge.write("\nzwei".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(read(file)).containsExactly("1 too long", "2 zwei");
    }

    @Test
    void an_import_has_up_to_200_000_lines() throws Exception {
        Spool.of(new ByteArrayInputStream("x\n".repeat(200_000).getBytes(StandardCharsets.UTF_8)))
                .close();
        assertTooLarge("x\n".repeat(200_001));
        assertTooLarge("x\n".repeat(200_000) + "x");
    }

    private static void assertTooLarge(String body) {
        var bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Spool.of(bytes));
        assertThat(refusal.type()).isEqualTo(ProblemType.TOO_LARGE);
        assertThat(refusal.sentence()).isEqualTo("too-large.lines");
    }

    private List<String> read(String text) throws Exception {
        return read(Files.writeString(folder.resolve("lines"), text));
    }

    private static List<String> read(Path file) throws Exception {
        List<String> lines = new ArrayList<>();
        Lines.read(
                file,
                (number, bytes) -> lines.add(
                        number + " " + (bytes == null ? "too long" : new String(bytes, StandardCharsets.UTF_8))));
        return lines;
    }
}
