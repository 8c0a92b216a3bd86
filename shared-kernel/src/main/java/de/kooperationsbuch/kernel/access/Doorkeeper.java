package de.kooperationsbuch.kernel.access;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Lets nobody through to an address that the table does not open to them. What they may see there is decided where the subject is known. */
final class Doorkeeper implements HandlerInterceptor {
    private static final Logger log = LoggerFactory.getLogger(Doorkeeper.class);
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "DELETE", "PATCH");

    private final WhoCalls callers;
    private final OpenSessions sessions;

    Doorkeeper(WhoCalls callers, OpenSessions sessions) {
        this.callers = callers;
        this.sessions = sessions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod) || request.getMethod().equals("OPTIONS")) return true;
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        Endpoint endpoint = Endpoints.find(request.getMethod(), pattern)
                .orElseThrow(() -> new IllegalStateException("nobody may: " + request.getMethod() + " " + pattern));
        Caller caller = endpoint.asksNobody() ? Caller.PUBLIC : callers.of(request);
        CallerArgument.put(request, caller);
        if (!endpoint.isOpenTo(caller)) throw refused(caller, endpoint);
        boolean asksSession = CHANGING.contains(request.getMethod()) || endpoint.isAboutAccounts() || endpoint.isPage();
        if (!caller.isPublic() && asksSession && !sessions.isOpen(caller)) throw ended();
        return true;
    }

    private static Refusal refused(Caller caller, Endpoint endpoint) {
        if (caller.isPublic()) return new Refusal(ProblemType.NOT_LOGGED_IN, "not-logged-in.here");
        log.warn("Account {} was refused at {}", caller.account(), endpoint);
        return new Refusal(ProblemType.NOT_YOURS, "not-yours.address", endpoint, caller.roles());
    }

    private static Refusal ended() {
        log.warn("A session that was ended was refused");
        return new Refusal(ProblemType.NOT_LOGGED_IN, "session-ended");
    }
}
