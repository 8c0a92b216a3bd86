package de.kooperationsbuch.app.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/**
 * How a visitor looks at the book.
 *
 * @param width of the window, in CSS pixels
 * @param locale what the browser asks for
 * @param script whether JavaScript runs
 */
record Look(int width, ColorScheme scheme, Locale locale, boolean script) {
    static final int PHONE = 360;
    static final int TABLET = 768;
    static final int DESK = 1280;

    /** In German, light, at a desk. */
    static Look usual() {
        return new Look(DESK, ColorScheme.LIGHT, Locale.GERMANY, true);
    }

    Look at(int width) {
        return new Look(width, scheme, locale, script);
    }

    Look in(ColorScheme scheme) {
        return new Look(width, scheme, locale, script);
    }

    Look in(Locale locale) {
        return new Look(width, scheme, locale, script);
    }

    Look withoutScript() {
        return new Look(width, scheme, locale, false);
    }

    boolean dark() {
        return scheme == ColorScheme.DARK;
    }

    int height() {
        return width == PHONE ? 740 : 900;
    }

    @Override
    public String toString() {
        return width + " px, " + scheme.name().toLowerCase(Locale.ROOT) + ", " + locale.toLanguageTag()
                + (script ? "" : ", without script");
    }
}
