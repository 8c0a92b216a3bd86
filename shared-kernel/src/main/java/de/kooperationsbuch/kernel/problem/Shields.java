package de.kooperationsbuch.kernel.problem;

import java.util.Map;

/** The headers that keep browsers from making more of a refusal than it is; for those that are sent before anybody else could set them. */
public final class Shields {
    public static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Cache-Control", "no-store");

    private Shields() {}
}
