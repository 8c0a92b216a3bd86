package de.kooperationsbuch.command.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.command.setting.UnusableSetting;
import de.kooperationsbuch.command.transparency.key.LogKeyFiles;
import de.kooperationsbuch.command.transparency.key.LogKeys;
import de.kooperationsbuch.command.transparency.key.VerifierKey;
import de.kooperationsbuch.kernel.transparency.LogKey;
import de.kooperationsbuch.kernel.transparency.SignedNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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
            assertThat(VerifierKey.hold(
                            SignedNote.parse(anew.log.latest().note()),
                            List.of(VerifierKey.parse(keys.get(1).verifier()))))
                    .isTrue();
            assertThat(anew.record(2).follow().log.latest().size()).isEqualTo(6);
            assertThat(anew.verify().difference()).isNull();
        }
        try (KeptBook wantedAgain = new KeptBook(url, "", true)) {
            assertThat(wantedAgain.log.keys()).hasSize(2);
        }
    }

    @Test
    void an_older_key_without_its_file_no_longer_signs() throws IOException {
        try (KeptBook book = new KeptBook(url)) {
            String first = book.log.keys().get(0).verifier();
            book.transaction.executeWithoutResult(status -> book.keys.make(book.log.origin()));
            Files.delete(KeptBook.directory(url).resolve(first.split("\\+")[1] + ".pem"));
        }
        try (KeptBook again = new KeptBook(url)) {
            assertThat(again.log.keys().get(0).until()).isNotNull();
            assertThat(again.log.keys().get(1).until()).isNull();
        }
    }

    @Test
    void a_key_of_a_failed_transaction_leaves_its_file() {
        try (KeptBook book = new KeptBook(url)) {
            assertThatThrownBy(() -> book.transaction.executeWithoutResult(status -> {
                        book.keys.make(book.log.origin());
                        throw new IllegalStateException("failed");
                    }))
                    .hasMessage("failed");
            assertThat(book.log.keys()).hasSize(1);
            assertThat(KeptBook.directory(url).toFile().list()).hasSize(2);
        }
    }

    @Test
    void without_a_place_for_its_key_the_log_does_not_start(@TempDir Path directory) throws IOException {
        LogKeyFiles files = new LogKeyFiles(directory.resolve("log"));
        Files.delete(directory.resolve("log"));
        SingleConnectionDataSource source = new SingleConnectionDataSource(url, Postgres.APPLICATION, "", true);
        JdbcClient jdbc = JdbcClient.create(source);
        LogKeys keys = new LogKeys(jdbc, files, Duration.ofDays(30), Clock.systemUTC());
        LogStart start = new LogStart(jdbc, keys, new Signing(keys, new CheckpointTable(jdbc)));
        assertThatThrownBy(() -> start.begin(new TransactionTemplate(new JdbcTransactionManager(source)), "", false))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("none can be made in " + directory);
        source.destroy();
    }

    private void loseKeys() {
        try (Stream<Path> files = Files.list(KeptBook.directory(url))) {
            for (Path file : files.toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
