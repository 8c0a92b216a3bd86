package de.kooperationsbuch.app.browser;

import com.microsoft.playwright.Page;

/** What a person does who has only a keyboard. */
record Keys(Page page) {
    private static final int MOST = 200;
    private static final String NAME = """
            () => {
              const e = document.activeElement;
              if (e.localName === 'main' || e.localName === 'body') return e.localName;
              return (e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent || '').trim().replace(/\\s+/g, ' ');
            }""";

    /** From stop to stop until one has that name. */
    Keys to(String name) {
        for (int stops = 0; stops < MOST; stops++) {
            press("Tab");
            if (focused().equals(name)) return this;
        }
        throw new AssertionError("no way to " + name + " on " + page.url());
    }

    Keys enter() {
        return press("Enter");
    }

    Keys type(String words) {
        page.keyboard().type(words);
        return this;
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    String focused() {
        return (String) page.evaluate(NAME);
    }
}
