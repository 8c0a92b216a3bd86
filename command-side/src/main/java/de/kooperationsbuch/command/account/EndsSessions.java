package de.kooperationsbuch.command.account;

import java.util.UUID;

/**
 * Ends what an account began by logging in. Called within the transaction that makes it necessary: whoever keeps sessions ends them in the same transaction, and
 * forgets what it remembers of them only after that.
 */
@FunctionalInterface
public interface EndsSessions {
    /** @param reason one word for the account log, such as {@code rights-taken} or {@code password-set} */
    void endAll(UUID account, String reason);
}
