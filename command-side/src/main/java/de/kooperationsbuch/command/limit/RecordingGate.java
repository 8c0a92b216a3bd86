package de.kooperationsbuch.command.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.CallerArgument;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before the addresses where steps are recorded, behind the doorkeeper: by account, and by the address of the client. */
final class RecordingGate implements HandlerInterceptor {
    private final Buckets accounts;
    private final Buckets addresses;
    private final Refusals refusals;

    RecordingGate(LimitSettings settings, Ticker ticker, Clock clock) {
        this.accounts = new Buckets(settings.stepsPerAccount(), ticker);
        this.addresses = new Buckets(settings.stepsPerAddress(), ticker);
        this.refusals = new Refusals("too-many.steps", clock);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")) enter(CallerArgument.of(request), request.getRemoteAddr());
        return true;
    }

    private void enter(Caller caller, String address) {
        if (caller.account() != null) take(accounts, Key.of(caller.account()));
        take(addresses, Key.ofAddress(address));
    }

    private void take(Buckets buckets, Key key) {
        buckets.take(key).ifPresent(wait -> {
            throw refusals.after(wait);
        });
    }
}
