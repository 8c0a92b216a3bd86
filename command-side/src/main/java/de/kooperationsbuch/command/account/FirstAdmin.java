package de.kooperationsbuch.command.account;

import de.kooperationsbuch.command.setting.UnusableSetting;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.problem.Problem;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sees to it that somebody can keep accounts: creates the first admin, and lets it in by a password from the settings, or by a link that whoever starts the book
 * reads on the console. Once an admin has a password it does nothing any more. Comes before the demonstration if it has a password to set, and leaves the admin
 * to it otherwise.
 */
@Component
@Order(10)
class FirstAdmin implements ApplicationRunner {
    static final String NAME = "admin";
    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final Passwords passwords;
    private final Console console;
    private final String password;

    FirstAdmin(
            Accounts accounts,
            AccountKeeping keeping,
            Passwords passwords,
            Console console,
            @Value("${kooperationsbuch.admin-password:}") String password) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.passwords = passwords;
        this.console = console;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        provide();
    }

    /** With a password from the settings there is an admin before the demonstration would bring its own. */
    @Component
    @Order(-1)
    static class WithPassword implements ApplicationRunner {
        private final FirstAdmin admin;

        WithPassword(FirstAdmin admin) {
            this.admin = admin;
        }

        @Override
        public void run(ApplicationArguments arguments) {
            if (!admin.password.isEmpty()) admin.provide();
        }
    }

    private void provide() {
        if (accounts.enabledAdmins().isEmpty()) create();
        List<Account> admins = accounts.enabledAdmins();
        if (admins.stream().map(Account::id).anyMatch(passwords::has)) return;
        if (password.isEmpty()) printLink(admins.get(0));
        else set(admins.get(0));
    }

    private void create() {
        Account admin = Account.create(NAME, Rights.of(null, Set.of(Role.ADMIN), null));
        if (!keeping.add(admin, null) && accounts.enabledAdmins().isEmpty())
            throw new IllegalStateException(
                    "The account \"" + NAME + "\" is not an admin, and there is no other; nobody can keep accounts.");
    }

    private void set(Account admin) {
        try {
            passwords.setFromSettings(admin, password);
        } catch (Refusal refusal) {
            Problem problem = Sentences.problem(refusal, Locale.ENGLISH, null);
            throw new UnusableSetting(
                    "KOOPERATIONSBUCH_ADMIN_PASSWORD cannot be used. " + problem.detail(),
                    "Set another one: " + problem.accepted() + ".");
        }
    }

    private void printLink(Account admin) {
        OneTimeLinks.Issued issued = keeping.issue(admin, OneTimeLinks.INVITATION, AccountAction.INVITED, null);
        console.say("Nobody can keep accounts yet. Set the password of the account \"" + admin.name()
                + "\" here, once, until " + issued.expiresAt() + ":\n  " + issued.link());
    }
}
