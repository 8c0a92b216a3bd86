package de.kooperationsbuch.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {
    private static final int SIZE = 700;
    private final TestBook book = TestBook.of(SIZE + 100, 5);

    @TempDir
    Path log;

    @BeforeEach
    void copy() throws IOException {
        new LogCopy(book, log).write(SIZE);
    }

    @Test
    void a_whole_copy_holds() throws IOException {
        assertThat(failures()).isEmpty();
        assertThat(Asked.said(LogCheck.of(log, trust()).holding()))
                .contains("700 leaves give exactly the root", "7 tiles are exactly those", "about 5 subjects");
    }

    @Test
    void whole_tiles_stand_in_for_partial_ones_that_are_gone() throws IOException {
        new LogCopy(book, log).write(768);
        new LogCopy(book, log).write(SIZE);
        for (String level : List.of("0", "entries")) Files.delete(log.resolve(LogCopy.path(level, 2, 188)));
        assertThat(failures()).isEmpty();
    }

    @Test
    void a_checkpoint_that_one_kept_is_its_beginning() throws IOException {
        assertThat(LogCheck.of(log, trust(book.checkpoint(300, book.key))).allHolds())
                .isTrue();
        assertThat(Asked.failures(LogCheck.of(log, trust(book.checkpoint(750, book.key)))))
                .contains("The last 50 are missing");
    }

    @Test
    void a_byte_changed_in_any_tile_is_found() throws IOException {
        Random random = new Random(3);
        for (Path file : tiles())
            for (int i = 0; i < 20; i++) {
                byte[] bytes = Files.readAllBytes(file);
                byte[] changed = bytes.clone();
                changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, changed);
                assertThat(failures()).as(file.toString()).isNotEmpty();
                Files.write(file, bytes);
            }
    }

    @Test
    void a_byte_too_many_is_found_in_any_tile() throws IOException {
        for (Path file : tiles()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
            assertThat(failures()).as(file.toString()).isNotEmpty();
            Files.write(file, bytes);
        }
    }

    @Test
    void a_tile_that_is_gone_is_named() throws IOException {
        Files.delete(log.resolve("tile/0/001"));
        assertThat(failures()).isEqualTo("The tile tile/0/001 is missing.");
    }

    @Test
    void tiles_lie_where_the_specification_says() {
        assertThat(TilePath.of("0", 1234067, 256)).isEqualTo("tile/0/x001/x234/067");
        assertThat(TilePath.of("entries", 1000, 7)).isEqualTo("tile/entries/x001/000.p/7");
        assertThat(TilePath.of("3", 5, 256)).isEqualTo("tile/3/005");
    }

    private List<Path> tiles() throws IOException {
        try (Stream<Path> files = Files.walk(log.resolve("tile"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String failures() throws IOException {
        return Asked.failures(LogCheck.of(log, trust()));
    }

    private Trust trust(String... kept) {
        return Asked.trust(book.key, kept);
    }
}
