package de.kooperationsbuch.command.account;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;
import static de.kooperationsbuch.kernel.problem.ProblemType.TRY_LATER;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.OwnPassword;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do themselves: they set their password by a link, or by the one they have. Whoever else was logged in with the old one is so no longer. */
@Component
class PasswordChanges implements OwnPassword {
    private static final int MOST_TRIES = 3;
    private final Accounts accounts;
    private final Passwords passwords;
    private final OneTimeLinks links;
    private final AccountLog log;
    private final ObjectProvider<EndsSessions> sessions;
    private final TransactionTemplate transaction;

    PasswordChanges(
            Accounts accounts,
            Passwords passwords,
            OneTimeLinks links,
            AccountLog log,
            ObjectProvider<EndsSessions> sessions,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.log = log;
        this.sessions = sessions;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A password that is refused does not use the link up. */
    void byLink(String secret, String password) {
        Account account = links.find(secret).orElseThrow(PasswordChanges::noLink);
        String hash = passwords.goodHash(account, password, "/password");
        transaction.executeWithoutResult(status -> {
            boolean enabled = accounts.locked(account.name())
                    .filter(now -> !now.disabled())
                    .isPresent();
            if (!enabled || !links.use(secret)) throw noLink();
            store(account.id(), hash, "link");
        });
    }

    /** The same for one that never was, one that was used, and one that is too old. */
    private static Refusal noLink() {
        return new Refusal(INVALID_VALUE, "link").at("/link");
    }

    @Override
    public void change(Caller caller, String current, String wanted, String again) {
        if (!wanted.equals(again)) throw new Refusal(INVALID_VALUE, "password-again").at("/again");
        byOwner(caller.account(), current, wanted);
    }

    /** If the account is changed while the password is looked at, that is looked at again: it may be another one by now. */
    void byOwner(UUID id, String current, String wanted) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) if (changed(id, current, wanted)) return;
        throw new Refusal(TRY_LATER, "account-busy");
    }

    private boolean changed(UUID id, String current, String wanted) {
        String version = accounts.version(id);
        Optional<Account> account = accounts.find(id);
        if (!passwords.matches(account, current)) {
            log.write(AccountAction.PASSWORD_CHANGE_REFUSED, id, id, Map.of());
            throw new Refusal(INVALID_VALUE, "password-current").at("/current");
        }
        String hash = passwords.goodHash(account.orElseThrow(), wanted, "/new");
        return transaction.execute(status -> {
            boolean unchanged = accounts.lockedAt(id, version);
            if (unchanged) store(id, hash, "owner");
            return unchanged;
        });
    }

    private void store(UUID account, String hash, String by) {
        passwords.store(account, hash, account, by);
        sessions.getObject().endAll(account, "password-set");
    }
}
