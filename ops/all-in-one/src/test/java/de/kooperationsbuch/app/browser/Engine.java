package de.kooperationsbuch.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.Closeable;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One running Chromium. Only the thread that started it may use it. */
final class Engine implements Closeable {
    private final Playwright playwright;
    private final Browser browser;

    private Engine(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Engine start() {
        LaunchOptions own = new LaunchOptions()
                .setExecutablePath(Chromium.ofThisMachine().program())
                .setChromiumSandbox(!Chromium.amRoot());
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Engine(playwright, playwright.chromium().launch(own));
    }

    /** Somebody with an empty cache and no cookies. */
    Visitor visitor(URI book, Look look) {
        return visitor(book, look, null);
    }

    /** @param memory the {@link Visitor#memory()} of an earlier one; absent: none */
    Visitor visitor(URI book, Look look, @Nullable String memory) {
        return before(book, look, settings(book, look).setStorageState(memory));
    }

    /** Somebody with a small device in their hands. */
    Visitor touching(URI book, Look look) {
        return before(book, look, settings(book, look).setHasTouch(true).setIsMobile(true));
    }

    private Visitor before(URI book, Look look, NewContextOptions settings) {
        return new Visitor(browser.newContext(settings), book, look);
    }

    private static NewContextOptions settings(URI book, Look look) {
        return new NewContextOptions()
                .setBaseURL(book.toString())
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.scheme())
                .setLocale(look.locale().toLanguageTag())
                .setTimezoneId("Europe/Berlin")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(look.script());
    }

    @Override
    public void close() {
        playwright.close();
    }
}
