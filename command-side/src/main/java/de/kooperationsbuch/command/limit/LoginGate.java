package de.kooperationsbuch.command.limit;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.CallerArgument;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before the addresses where passwords are set, behind the doorkeeper. */
final class LoginGate implements HandlerInterceptor {
    private final LoginLimits limits;

    LoginGate(LoginLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST") || request.getMethod().equals("PUT"))
            enter(CallerArgument.of(request), request.getRemoteAddr());
        return true;
    }

    private void enter(Caller caller, String address) {
        if (caller.account() == null) limits.enter(address);
        else limits.enter(caller.account(), address);
    }
}
