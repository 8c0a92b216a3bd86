package de.kooperationsbuch.kernel.access;

import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;

/** Tells who sent a request. */
@FunctionalInterface
public interface WhoCalls {
    /**
     * The public, if the request says nothing of it.
     *
     * @throws Refusal if it says something that is not to be believed
     */
    Caller of(HttpServletRequest request);
}
