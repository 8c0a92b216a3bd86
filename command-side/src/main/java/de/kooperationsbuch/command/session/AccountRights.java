package de.kooperationsbuch.command.session;

import de.kooperationsbuch.command.account.Account;
import de.kooperationsbuch.command.account.Accounts;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rights of an account as they are now, held still until the transaction ends: nobody is let in with rights that are being taken away. */
@Component
class AccountRights {
    private final JdbcClient jdbc;
    private final Accounts accounts;

    AccountRights(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** Changes whenever anything about the account changes, also its password; empty if nobody has that name. */
    String version(String name) {
        return jdbc.sql("SELECT xmin::text FROM accounts WHERE name = ?")
                .param(name)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Absent if it has been changed since that version, or is disabled. */
    Optional<Account> held(UUID account, String version) {
        return jdbc.sql("SELECT id FROM accounts WHERE id = ? AND xmin::text = ? FOR SHARE")
                .param(account)
                .param(version)
                .query(UUID.class)
                .optional()
                .flatMap(this::enabled);
    }

    /** Absent if it is disabled. */
    Optional<Account> held(UUID account) {
        return jdbc.sql("SELECT id FROM accounts WHERE id = ? FOR SHARE")
                .param(account)
                .query(UUID.class)
                .optional()
                .flatMap(this::enabled);
    }

    private Optional<Account> enabled(UUID account) {
        return accounts.find(account).filter(found -> !found.disabled());
    }
}
