package de.kooperationsbuch.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is called, and the number with which it ends. */
class ProgramTest {
    private final TestBook book = TestBook.of(300, 3);
    private final String key = book.key.verifier();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path place;

    @Test
    void a_bundle_that_holds_ends_with_0() throws IOException {
        assertThat(verify("bundle", file("b", book.bundle()), "--key", key)).isZero();
        assertThat(said()).contains("All of this holds.", "Not shown: that there is no second history");
    }

    @Test
    void a_bundle_that_does_not_hold_ends_with_1() throws IOException {
        List<String> lines = new ArrayList<>(book.bundle());
        lines.remove(lines.size() - 2);
        assertThat(verify("bundle", file("b", lines), "--key", key, "--lang", "de"))
                .isEqualTo(1);
        assertThat(said()).contains("von cooperation:dresden-afropa fehlt.", "Das stimmt nicht: 2 Befunde");
    }

    @Test
    void without_a_key_nothing_is_trusted() throws IOException {
        assertThat(verify("bundle", file("b", book.bundle()))).isEqualTo(2);
        assertThat(said()).contains(key, book.nextKey.verifier(), "Compare them letter by letter");
    }

    @Test
    void an_old_checkpoint_comes_along() throws IOException {
        String kept = file("kept", book.checkpoint(250, book.key));
        assertThat(verify("bundle", file("b", book.bundle()), "--key", key, "--checkpoint", kept))
                .isZero();
        assertThat(said()).contains("The checkpoint over 250 leaves that you kept is the beginning");
    }

    @Test
    void steps_are_shown_with_their_texts_and_what_stays_sealed() throws IOException {
        verify("bundle", file("b", book.bundle()), "--key", key, "--show");
        assertThat(said())
                .contains("\"reason\": \"Weil \\\"es\\\" not tat\"", "\"results\": [\"\", \"Zweitens: größer\"]")
                .contains("\"sealed\": [[\"/person/name\"]]")
                .doesNotContain("Ada");
    }

    @Test
    void a_log_is_fetched_and_holds() throws IOException {
        new LogCopy(book, place.resolve("book/log")).write(300);
        HttpServer server = serve(place.resolve("book"));
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        assertThat(verify("fetch", address, place.resolve("copy").toString())).isZero();
        assertThat(verify("log", place.resolve("copy").toString(), "--key", key))
                .isZero();
        server.stop(0);
        assertThat(said()).contains("6 files were copied", "300 leaves give exactly the root");
    }

    @Test
    void a_receipt_holds_and_one_of_another_leaf_does_not() throws IOException {
        assertThat(verify("proof", file("r", book.tlogProof(42, 42)), "--key", key))
                .isZero();
        assertThat(said()).contains("Event 42 was recorded at 2026-05-01T");
        assertThat(verify("proof", file("r", book.tlogProof(42, 43)), "--key", key))
                .isEqualTo(1);
        assertThat(verify("proof", file("r", book.tlogProof(42, 42)))).isEqualTo(2);
    }

    @Test
    void a_receipt_comes_along_with_a_bundle() throws IOException {
        TestEvent told = book.of(TestBook.DRESDEN).get(2);
        String bundle = file("b", book.bundle());
        String receipt = file("r", told.receipt(book));
        assertThat(verify("bundle", bundle, "--key", key, "--receipt", receipt)).isZero();
        assertThat(said()).contains("of the receipt " + receipt + " is among those of the bundle");
        assertThat(verify("proof", receipt, "--key", key)).isZero();
        assertThat(verify("proof", receipt)).isEqualTo(2);
        assertThat(verify("proof", receipt, "--key", key, "--receipt", receipt)).isEqualTo(2);
        assertThat(verify("bundle", bundle, "--key", key, "--receipt", bundle)).isEqualTo(2);
    }

    @Test
    void every_byte_of_a_receipt_counts() throws IOException {
        byte[] receipt = book.tlogProof(42, 42).getBytes(StandardCharsets.UTF_8);
        int trusted = new String(receipt, StandardCharsets.ISO_8859_1).indexOf("\n\n") + 80;
        for (int i = 0; i < trusted; i++) {
            byte[] changed = receipt.clone();
            changed[i] ^= 1;
            assertThat(ReceiptCheck.of(changed, Asked.trust(book.key)).allHolds())
                    .as("byte " + i)
                    .isFalse();
        }
    }

    @Test
    void a_later_checkpoint_extends_an_earlier_one() throws IOException {
        String older = file("older", book.checkpoint(200, book.key));
        String newer = file("newer", book.checkpoint(300, book.key));
        String answer = file("answer", answer(200, 300, book.tree.consistency(200, 300)));
        assertThat(verify("consistency", older, newer, answer, "--key", key)).isZero();
        assertThat(verify("consistency", newer, older, answer, "--key", key)).isEqualTo(1);
        String wrong = file("answer", answer(200, 300, book.tree.consistency(201, 300)));
        assertThat(verify("consistency", older, newer, wrong, "--key", key)).isEqualTo(1);
    }

    @Test
    void wrong_use_and_missing_files_end_with_2() {
        assertThat(verify()).isEqualTo(2);
        assertThat(verify("bundle")).isEqualTo(2);
        assertThat(verify("bundle", "nowhere", "--key", key)).isEqualTo(2);
        assertThat(verify("bundle", "nowhere", "--key")).isEqualTo(2);
        assertThat(verify("log", "nowhere", "--key", key)).isEqualTo(2);
        assertThat(verify("log", "nowhere", "--lang", "fr")).isEqualTo(2);
        assertThat(verify("bundle", "nowhere", "--kye", key)).isEqualTo(2);
        assertThat(verify("bundle", "nowhere", "--key", key + "A")).isEqualTo(2);
        assertThat(verify("fetch", "http://127.0.0.1:1", place.toString())).isEqualTo(2);
        assertThat(verify("fetch", "nonsense", place.toString())).isEqualTo(2);
        assertThat(verify("bundle", "a\0b", "--key", key)).isEqualTo(2);
    }

    @Test
    void what_a_file_says_cannot_move_the_cursor() {
        assertThat(Printable.of("a\u001b[2Jb\u202ec\nd")).isEqualTo("a\uFFFD[2Jb\uFFFDc\nd");
    }

    private int verify(String... args) {
        List<String> english = new ArrayList<>(List.of(args));
        if (!english.contains("--lang")) english.addAll(0, List.of("--lang", "en"));
        return Verify.run(new PrintStream(said, true, StandardCharsets.UTF_8), english.toArray(String[]::new));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String answer(int from, int to, List<byte[]> proof) {
        return "{\"from\":" + from + ",\"to\":" + to + ",\"proof\":" + TestEvent.hashes(proof) + "}";
    }

    private String file(String name, List<String> lines) throws IOException {
        return Files.write(place.resolve(name), TestBook.file(lines)).toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text).toString();
    }

    private static HttpServer serve(Path root) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] file = Files.readAllBytes(
                    root.resolve(exchange.getRequestURI().getPath().substring(1)));
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
            exchange.close();
        });
        server.start();
        return server;
    }
}
