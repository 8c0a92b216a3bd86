package de.kooperationsbuch.app.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** A web server with pages that a test writes itself, compressed as the book compresses its own. */
final class StaticPages implements AutoCloseable {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Seite</title><link rel="icon" href="data:,">
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><main><h1>Seite</h1>%s</main></body></html>""";

    private final HttpServer server;

    StaticPages() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    /** A page that is well but for what is in its main part. */
    StaticPages with(String address, String main) {
        return raw(address, 200, PAGE.formatted(main));
    }

    StaticPages raw(String address, int status, String html) {
        server.createContext(address, exchange -> answer(exchange, status, html));
        return this;
    }

    private static void answer(HttpExchange exchange, int status, String html) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(status, compressed.size());
        exchange.getResponseBody().write(compressed.toByteArray());
        exchange.close();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
