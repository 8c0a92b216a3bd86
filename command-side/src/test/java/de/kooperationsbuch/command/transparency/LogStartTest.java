package de.kooperationsbuch.command.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.command.setting.UnusableSetting;
import de.kooperationsbuch.command.transparency.key.SignedNote;
import de.kooperationsbuch.command.transparency.key.VerifierKey;
import de.kooperationsbuch.kernel.transparency.LogKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogStartTest {
    private final String url = Postgres.emptyBook();

    @Test
    void a_log_without_a_name_gets_one_and_keeps_it() {
        String origin;
        try (KeptBook book = new KeptBook(url)) {
            origin = book.log.origin();
            assertThat(origin).matches("kooperationsbuch\\.local/[0-9a-f]{16}");
        }
        try (KeptBook again = new KeptBook(url)) {
            assertThat(again.log.origin()).isEqualTo(origin);
            assertThat(again.log.latest().size()).isEqualTo(1);
            assertThat(again.log.keys()).hasSize(1);
        }
    }

    @Test
    void a_log_is_not_renamed() {
        new KeptBook(url, "buch.example.org/1", false).close();
        assertThatThrownBy(() -> new KeptBook(url, "buch.example.org/2", false))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("buch.example.org/1");
        new KeptBook(url, "buch.example.org/1", false).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a+b", "a\tb", "a\u00a0b", "a\u0007b"})
    void not_everything_is_a_name(String origin) {
        assertThatThrownBy(() -> new KeptBook(url, origin, false)).isInstanceOf(UnusableSetting.class);
    }

    @Test
    void without_its_key_the_log_does_not_start_until_a_new_one_is_wanted() {
        try (KeptBook book = new KeptBook(url)) {
            book.record(3).follow();
        }
        loseKeys();
        assertThatThrownBy(() -> new KeptBook(url))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining(".pem");
        try (KeptBook anew = new KeptBook(url, "", true)) {
            List<LogKey> keys = anew.log.keys();
            assertThat(keys).hasSize(2);
            assertThat(keys.get(0).until()).isNotNull();
            assertThat(keys.get(1).until()).isNull();
            assertThat(anew.log.latest().size()).isEqualTo(4);
            assertThat(SignedNote.parse(anew.log.latest().note())
                            .holds(List.of(VerifierKey.parse(keys.get(1).verifier()))))
                    .isTrue();
            assertThat(anew.record(2).follow().log.latest().size()).isEqualTo(6);
            assertThat(anew.verify().difference()).isNull();
        }
        try (KeptBook wantedAgain = new KeptBook(url, "", true)) {
            assertThat(wantedAgain.log.keys()).hasSize(2);
        }
    }

    private void loseKeys() {
        try (Stream<Path> files = Files.list(KeptBook.directory(url))) {
            for (Path file : files.toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
