package de.kooperationsbuch.kernel.access;

import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Where a browser is let in and out, by cookies that no script reads. */
public interface FrontDoor {
    /**
     * Begins a session.
     *
     * @return the cookies to set, as header values
     * @throws Refusal if name and password do not belong together, or were tried too often
     */
    List<String> logIn(String name, String password, HttpServletRequest request);

    /**
     * Ends the session that the request's cookies belong to, if there is one.
     *
     * @return the cookies to set, as header values
     */
    List<String> logOut(HttpServletRequest request);
}
