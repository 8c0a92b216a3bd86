package de.kooperationsbuch.command.account;

import static de.kooperationsbuch.kernel.problem.ProblemType.RULE_BROKEN;

import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes from an account all that tells whose it was. The account stays, disabled, since steps know its pseudonym. */
@Component
public class AccountErasure {
    private static final String PREFIX = "geloescht-";
    private static final String SOMETHING_LEFT =
            "SELECT EXISTS (SELECT FROM accounts WHERE id = ? AND (name !~ ? OR NOT disabled"
                    + " OR display_name IS NOT NULL OR external_identity IS NOT NULL OR password_hash IS NOT NULL))";
    private static final String ERASED = "^" + PREFIX + "[0-9a-f]{8}$";
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final ObjectProvider<EndsSessions> sessions;

    AccountErasure(JdbcClient jdbc, Accounts accounts, OneTimeLinks links, ObjectProvider<EndsSessions> sessions) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
    }

    /**
     * Part of the transaction of an erasure. Whether there is such an account.
     *
     * @throws Refusal if nobody could keep accounts any more
     */
    public boolean erase(UUID id) {
        var admins = accounts.lockedAdmins();
        boolean last = admins.size() == 1 && admins.get(0).id().equals(id);
        if (last) throw new Refusal(RULE_BROKEN, "last-admin");
        boolean found = accounts.find(id).isPresent();
        if (found) overwrite(id);
        return found;
    }

    /** Names that only an erasure gives. */
    static boolean isKeptFor(String name) {
        return name.startsWith(PREFIX);
    }

    /** The same for one that was erased before and came back with an older copy of the database; even if it is the last admin. */
    public void eraseAgain(UUID id) {
        boolean left = jdbc.sql(SOMETHING_LEFT)
                .param(id)
                .param(ERASED)
                .query(Boolean.class)
                .single();
        if (left) overwrite(id);
    }

    private void overwrite(UUID id) {
        jdbc.sql(
                        "UPDATE accounts SET name = ?, display_name = NULL, external_identity = NULL, password_hash = NULL, disabled = true"
                                + " WHERE id = ?")
                .param(PREFIX + UUID.randomUUID().toString().substring(0, 8))
                .param(id)
                .update();
        links.forget(id);
        sessions.ifAvailable(all -> all.endAll(id, "erased"));
    }
}
