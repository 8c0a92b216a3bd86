package de.kooperationsbuch.app.browser;

/** The pages cannot be tested here; the message says what to do. */
final class NoChromium extends IllegalStateException {
    NoChromium(String reason) {
        super(reason + " The tests of the pages need Chromium: install it (Debian: apt-get install chromium), or let "
                + Chromium.SETTING + " name the program.");
    }
}
