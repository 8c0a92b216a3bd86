package de.kooperationsbuch.command.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.CallerArgument;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before the export, which reads the whole book, behind the doorkeeper: by account, and by the address of whoever has none. */
final class ExportGate implements HandlerInterceptor {
    private final Buckets accounts;
    private final Buckets addresses;
    private final Refusals refusals;

    ExportGate(LimitSettings settings, Ticker ticker, Clock clock) {
        this.accounts = new Buckets(settings.exportsPerAccount(), ticker);
        this.addresses = new Buckets(settings.exportsPerAddress(), ticker);
        this.refusals = new Refusals("too-many.exports", clock);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("OPTIONS")) return true;
        taken(CallerArgument.of(request), request.getRemoteAddr()).ifPresent(wait -> {
            throw refusals.after(wait);
        });
        return true;
    }

    private Optional<Duration> taken(Caller caller, String address) {
        return caller.account() == null
                ? addresses.take(Key.ofAddress(address))
                : accounts.take(Key.of(caller.account()));
    }
}
