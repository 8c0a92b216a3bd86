package de.kooperationsbuch.command.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Set;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands where sessions are renewed and ended by whoever brings a token: by the address of the client. A login has limits of its own. */
final class RefreshGate implements HandlerInterceptor {
    private static final Set<String> GUARDED = Set.of(
            "POST /api/session/refresh",
            "DELETE /api/session",
            "GET /api/session/renewal",
            "POST /api/session/renewal");
    private final Buckets addresses;
    private final Refusals refusals;

    RefreshGate(LimitSettings settings, Ticker ticker, Clock clock) {
        this.addresses = new Buckets(settings.refreshesPerAddress(), ticker);
        this.refusals = new Refusals("too-many.refreshes", clock);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (GUARDED.contains(request.getMethod() + " " + request.getRequestURI()))
            addresses.take(Key.ofAddress(request.getRemoteAddr())).ifPresent(wait -> {
                throw refusals.after(wait);
            });
        return true;
    }
}
