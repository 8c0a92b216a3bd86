package de.kooperationsbuch.command.account;

import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks and sets passwords. To be asked outside of transactions, because it may have to wait for its turn. */
@Component
public class Passwords {
    private static final UUID NOBODY = new UUID(0, 0);
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final OneTimeLinks links;
    private final AccountLog log;
    private final TransactionTemplate transaction;

    Passwords(
            JdbcClient jdbc,
            Accounts accounts,
            PasswordHashes hashes,
            OneTimeLinks links,
            AccountLog log,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.hashes = hashes;
        this.links = links;
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Whether the account may be known by this password. Takes as long, and answers the same, for a name that nobody has, a disabled account and one without
     * password.
     *
     * @throws Refusal to come again, if too many passwords are being checked
     */
    public boolean matches(Optional<Account> account, String password) {
        Optional<String> hash = hash(account.map(Account::id).orElse(NOBODY));
        return hashes.matches(password, hash.orElse(hashes.nobodys())) && hash.isPresent();
    }

    private Optional<String> hash(UUID account) {
        return jdbc.sql(
                        "SELECT password_hash FROM accounts WHERE id = ? AND NOT disabled AND password_hash IS NOT NULL")
                .param(account)
                .query(String.class)
                .optional();
    }

    /** Whether it has one, or had one when it was disabled. */
    boolean has(UUID account) {
        return jdbc.sql("SELECT password_hash IS NOT NULL FROM accounts WHERE id = ?")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    /**
     * Sets a password that is good enough. Sessions stay as they are.
     *
     * @param actor who sets it; absent for the book itself
     * @throws Refusal if it is not good enough; the password is not repeated
     */
    public void set(UUID account, String password, @Nullable UUID actor) {
        String hash = goodHash(accounts.find(account).orElseThrow(), password, "/password");
        transaction.executeWithoutResult(status -> store(account, hash, actor, "set"));
    }

    /** The same for a password from the operator's settings. */
    void setFromSettings(Account account, String password) {
        PasswordPolicy.checkSetting(account, password, "/password");
        String hash = hashes.hash(password, () -> {});
        transaction.executeWithoutResult(status -> store(account.id(), hash, null, "settings"));
    }

    /** @param pointer where the password stands in what was sent */
    String goodHash(Account account, String password, String pointer) {
        PasswordPolicy.checkLength(password, pointer);
        return hashes.hash(password, () -> PasswordPolicy.check(account, password, pointer));
    }

    /**
     * Makes links that lead to setting it invalid.
     *
     * @param by which right, in a word for the account log
     */
    void store(UUID account, String hash, @Nullable UUID actor, String by) {
        jdbc.sql("UPDATE accounts SET password_hash = ? WHERE id = ?")
                .param(hash)
                .param(account)
                .update();
        links.forget(account);
        log.write(AccountAction.PASSWORD_SET, actor, account, Map.of("by", by));
    }
}
