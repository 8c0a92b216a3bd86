package de.kooperationsbuch.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever copies a log is not at the mercy of whoever serves it. */
@Timeout(60)
class HostileBookTest {
    private static final String CHECKPOINT = "buch.example.org/log\n%d\n%s\n\n— buch.example.org/log %s\n";
    private static final String ROOT = "A".repeat(43) + "=";
    private static final String SIGNATURE = "A".repeat(91) + "=";

    @TempDir
    Path directory;

    private HttpServer server;
    private long size = 300;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/log/checkpoint", this::checkpoint);
        server.createContext("/log/tile/", HostileBookTest::endless);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_tile_without_end_is_not_waited_for() {
        assertThat(fetched()).contains("tile/entries/000");
    }

    @Test
    void a_log_larger_than_any_is_not_begun() {
        size = 99_999_999_999_999L;
        assertThat(fetched()).contains("99,999,999,999,999");
    }

    @Test
    void what_lies_there_as_a_link_is_replaced_and_not_followed() throws IOException {
        Path victim = Files.writeString(directory.resolve("victim"), "mine");
        Path copy = Files.createDirectory(directory.resolve("copy"));
        Files.createSymbolicLink(copy.resolve("checkpoint"), victim);
        fetched();
        assertThat(victim).hasContent("mine");
        assertThat(copy.resolve("checkpoint")).isRegularFile();
        assertThat(Files.isSymbolicLink(copy.resolve("checkpoint"))).isFalse();
    }

    private String fetched() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = Verify.run(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                "fetch",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                directory.resolve("copy").toString(),
                "--lang",
                "en");
        assertThat(exit).isEqualTo(Verify.UNASKED);
        return said.toString(StandardCharsets.UTF_8);
    }

    private void checkpoint(HttpExchange exchange) throws IOException {
        byte[] note = CHECKPOINT.formatted(size, ROOT, SIGNATURE).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, note.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(note);
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] much = new byte[1 << 20];
        try (OutputStream body = exchange.getResponseBody()) {
            while (true) body.write(much);
        } catch (IOException gone) {
            exchange.close();
        }
    }
}
