package de.kooperationsbuch.command.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before the addresses where passwords are set. */
final class LoginGate implements HandlerInterceptor {
    private final LoginLimits limits;

    LoginGate(LoginLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST") || request.getMethod().equals("PUT"))
            limits.enter(request.getRemoteAddr());
        return true;
    }
}
