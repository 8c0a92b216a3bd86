package de.kooperationsbuch.command.session;

import de.kooperationsbuch.command.account.Account;
import de.kooperationsbuch.command.account.AccountAction;
import de.kooperationsbuch.command.account.AccountLog;
import de.kooperationsbuch.command.account.Accounts;
import de.kooperationsbuch.command.account.Passwords;
import de.kooperationsbuch.command.limit.LoginLimits;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets in whoever knows name and password. Whether it is the name or the password that is wrong shows nowhere, nor by how long it takes. */
@Component
class Login {
    private static final int MOST_TRIES = 3;
    private final LoginLimits limits;
    private final Accounts accounts;
    private final AccountRights rights;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AccountLog accountLog;

    Login(
            LoginLimits limits,
            Accounts accounts,
            AccountRights rights,
            Passwords passwords,
            Sessions sessions,
            AccountLog accountLog) {
        this.limits = limits;
        this.accounts = accounts;
        this.rights = rights;
        this.passwords = passwords;
        this.sessions = sessions;
        this.accountLog = accountLog;
    }

    /** @throws Refusal if it is too early for another try, or the two do not belong together */
    Issued by(Credentials given, String address) {
        limits.enter(given.username(), address);
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Optional<Issued> begun = attempt(given, address);
            if (begun.isPresent()) return begun.get();
        }
        throw refused();
    }

    /** Absent if the account was changed while its password was looked at: then that is looked at again. */
    private Optional<Issued> attempt(Credentials given, String address) {
        String version = rights.version(given.username());
        Optional<Account> account = accounts.find(given.username());
        if (!passwords.matches(account, given.password()) || account.isEmpty()) {
            accountLog.write(
                    AccountAction.LOGIN_REFUSED, null, account.map(Account::id).orElse(null), Map.of());
            throw refused();
        }
        limits.passed(given.username(), address);
        return sessions.begin(account.get().id(), version);
    }

    private static Refusal refused() {
        return new Refusal(ProblemType.NOT_LOGGED_IN, "login-refused");
    }
}
