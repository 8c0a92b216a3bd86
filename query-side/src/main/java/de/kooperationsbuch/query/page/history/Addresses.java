package de.kooperationsbuch.query.page.history;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where else the same can be looked at.
 *
 * @param query what the address says now, as it was sent
 * @param pin the instant that was looked at
 */
record Addresses(@Nullable String query, String pin) {
    Addresses(@Nullable String query) {
        this(query, "");
    }

    Addresses pinned(String knownAt) {
        return new Addresses(query, knownAt);
    }

    private UriComponentsBuilder here(String path) {
        return UriComponentsBuilder.fromPath(path).query(query);
    }

    private static String text(UriComponentsBuilder address) {
        return address.build(true).toUriString();
    }

    private UriComponentsBuilder first() {
        return here("/verlauf").replaceQueryParam("before").replaceQueryParam("after");
    }

    public String before(String instant) {
        return text(first().queryParam("before", instant));
    }

    public String after(String instant) {
        return text(first().queryParam("after", instant));
    }

    public String newestFirst() {
        return text(first().replaceQueryParam("order"));
    }

    public String oldestFirst() {
        return text(first().replaceQueryParam("order", "oldest"));
    }

    /** The same for ever. */
    public String fixed() {
        return text(here("/verlauf").replaceQueryParam("knownAt", pin));
    }

    /** All that fits, as a file. */
    public String file(String ending) {
        return text(here("/verlauf." + ending)
                .replaceQueryParam("before")
                .replaceQueryParam("after")
                .replaceQueryParam("order")
                .replaceQueryParam("knownAt", pin));
    }
}
