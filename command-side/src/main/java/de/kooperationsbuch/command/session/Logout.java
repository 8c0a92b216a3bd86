package de.kooperationsbuch.command.session;

import de.kooperationsbuch.kernel.access.Caller;
import org.springframework.stereotype.Component;

/** Ends a session for whoever holds a token of it, also a refresh token that was used: it cannot begin anything by that. */
@Component
class Logout {
    private final Sessions sessions;
    private final RefreshTokenTable tokens;

    Logout(Sessions sessions, RefreshTokenTable tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    void by(RefreshToken token) {
        tokens.holder(token).ifPresent(holder -> sessions.end(holder.account(), holder.session()));
    }

    void by(Caller caller) {
        if (!caller.isPublic()) sessions.end(caller.account(), caller.session());
    }
}
