package de.kooperationsbuch.kernel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Whether cookies travel over TLS only: always where people call the book by https, else for everybody but a plain browser on the same machine. */
public final class SecureCookies {
    private final boolean always;

    /** @param origin what people call the book in their browsers */
    SecureCookies(String origin) {
        this.always = origin.toLowerCase(Locale.ROOT).startsWith("https:");
    }

    /** What a proxy passes on as the host is not asked where the origin says enough. */
    public boolean isFor(HttpServletRequest request) {
        return always || request.isSecure() || !isLocalhost(request.getServerName());
    }

    private static boolean isLocalhost(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }
}
