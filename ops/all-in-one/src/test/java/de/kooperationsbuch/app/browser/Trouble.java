package de.kooperationsbuch.app.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What went wrong in a browser without anybody seeing it on the page. */
final class Trouble {
    private static final List<String> INSIDE = List.of("data:", "blob:", "about:");
    private final List<String> seen = new ArrayList<>();
    private final URI book;
    private int expected = 200;

    Trouble(BrowserContext context, URI book) {
        this.book = book;
        context.onConsoleMessage(this::said);
        context.onWebError(error -> seen.add("script failed: " + error.error()));
        context.onRequest(this::asked);
        context.onRequestFailed(this::failed);
        context.onResponse(this::answered);
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    /** The next documents may answer so without being trouble. */
    void expect(int status) {
        expected = status;
    }

    /** An answer that failed is told once, by {@link #answered}. */
    private void said(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource: the server"))
            seen.add("console: " + message.text() + " (" + message.location() + ")");
    }

    private void asked(Request request) {
        boolean own = request.url().startsWith(book.resolve("/").toString());
        if (!own && INSIDE.stream().noneMatch(request.url()::startsWith)) seen.add("leaves the book: " + request.url());
    }

    /** Whoever goes on to another page or downloads a file leaves requests behind; that is no failure. */
    private void failed(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) seen.add(request.failure() + ": " + request.url());
    }

    private void answered(Response response) {
        boolean asExpected = response.request().isNavigationRequest() && response.status() == expected;
        if (response.status() >= 400 && !asExpected) seen.add("answered " + response.status() + ": " + response.url());
    }
}
