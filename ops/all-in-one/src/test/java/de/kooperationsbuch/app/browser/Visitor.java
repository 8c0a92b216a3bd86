package de.kooperationsbuch.app.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Somebody before a browser of their own. Closing it fails if there was any {@link Trouble}. */
final class Visitor implements AutoCloseable {
    static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final String LOGIN = "/anmelden";
    private final BrowserContext context;
    private final Page page;
    private final Trouble trouble;
    private final Look look;

    Visitor(BrowserContext context, URI book, Look look) {
        this.context = context;
        this.look = look;
        trouble = new Trouble(context, book);
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    Look look() {
        return look;
    }

    /** So far. */
    List<String> trouble() {
        return trouble.seen();
    }

    /** The next documents may answer so as well. */
    void expect(int status) {
        trouble.expect(status);
    }

    void open(String address) {
        open(address, 200);
    }

    /** Opens a page whose document answers with the given status, and waits until it is loaded with its styles, scripts and pictures. */
    void open(String address, int status) {
        trouble.expect(status);
        Response response = page.navigate(address);
        if (response.status() != status)
            throw new AssertionError(address + " answered " + response.status() + " instead of " + status);
    }

    /** By the form of the book, as a person does. */
    void logIn(String account, String password) {
        open(LOGIN);
        Locator form = page.locator("form:has(input[name='login.password'])");
        form.locator("input[name='login.name']").fill(account);
        form.locator("input[name='login.password']").fill(password);
        AtomicBoolean answered = new AtomicBoolean();
        page.onFrameNavigated(frame -> answered.set(true));
        form.locator("button").click();
        page.waitForCondition(answered::get);
        page.waitForLoadState();
        if (URI.create(page.url()).getPath().equals(LOGIN))
            throw new AssertionError(
                    "no login for " + account + ": " + page.locator("main").innerText());
    }

    /** Cookies and the like, for {@link Engine#visitor(URI, Look, String)}. */
    String memory() {
        return context.storageState();
    }

    void widen(int width) {
        page.setViewportSize(width, look.at(width).height());
    }

    /** Of the whole page: {@code target/screenshots/<name>-<width>.png}. */
    void photograph(String name) {
        Path file = SCREENSHOTS.resolve(name + "-" + page.viewportSize().width + ".png");
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(file));
    }

    @Override
    public void close() {
        context.close();
        if (!trouble.seen().isEmpty())
            throw new AssertionError("trouble in the browser (" + look + "):\n" + String.join("\n", trouble.seen()));
    }
}
