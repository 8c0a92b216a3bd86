package de.kooperationsbuch.command.account;

import static de.kooperationsbuch.kernel.problem.ProblemType.ID_CONFLICT;
import static de.kooperationsbuch.kernel.problem.ProblemType.RULE_BROKEN;
import static de.kooperationsbuch.kernel.problem.ProblemType.UNKNOWN_SUBJECT;

import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What admins do: they create accounts, change what these may, and let somebody set a password anew. */
@Component
class AccountKeeping {
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final DisplayNames names;
    private final AccountLog log;
    private final ObjectProvider<EndsSessions> sessions;
    private final TransactionTemplate transaction;

    AccountKeeping(
            Accounts accounts,
            OneTimeLinks links,
            DisplayNames names,
            AccountLog log,
            ObjectProvider<EndsSessions> sessions,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.links = links;
        this.names = names;
        this.log = log;
        this.sessions = sessions;
        this.transaction = new TransactionTemplate(transactions);
    }

    record Created(Account account, OneTimeLinks.Issued invitation) {}

    /** @param actor absent for the book itself */
    Created create(NewAccount wanted, @Nullable UUID actor) {
        if (AccountErasure.isKeptFor(wanted.name())) throw new Refusal(RULE_BROKEN, "account-name-kept").at("/name");
        Account account = Account.create(wanted.name(), wanted.rights());
        return transaction.execute(status -> {
            if (!add(account, actor)) throw new Refusal(ID_CONFLICT, "account-name-taken").at("/name");
            names.set(account.id(), wanted.displayName());
            return new Created(account, issue(account, OneTimeLinks.INVITATION, AccountAction.INVITED, actor));
        });
    }

    /** Whether it is new: nothing is stored if the name is taken. */
    boolean add(Account account, @Nullable UUID actor) {
        boolean added = accounts.insert(account);
        if (added)
            log.write(
                    AccountAction.CREATED,
                    actor,
                    account.id(),
                    Rights.of(account).facts());
        return added;
    }

    OneTimeLinks.Issued issue(Account account, Duration valid, AccountAction action, @Nullable UUID actor) {
        OneTimeLinks.Issued issued = links.issue(account.id(), valid);
        log.write(action, actor, account.id(), Map.of("expiresAt", issued.expiresAt()));
        return issued;
    }

    OneTimeLinks.Issued reset(String name, UUID actor) {
        return transaction.execute(status -> {
            Account account = locked(name);
            if (account.disabled()) throw new Refusal(RULE_BROKEN, "account-disabled");
            return issue(account, OneTimeLinks.RESET, AccountAction.RESET_ISSUED, actor);
        });
    }

    Account change(String name, AccountChange change, UUID actor) {
        return transaction.execute(status -> {
            Account changed = change(name, change::of, actor);
            names.set(changed.id(), change.displayName());
            return changed;
        });
    }

    Account change(String name, UnaryOperator<Account> change, UUID actor) {
        return transaction.execute(status -> {
            List<Account> admins = accounts.lockedAdmins();
            Account before = locked(name);
            Account after = change.apply(before);
            if (before.isEnabledAdmin() && !after.isEnabledAdmin()) requireAnotherOf(admins, before);
            if (!after.equals(before)) store(before, after, actor);
            return after;
        });
    }

    private Account locked(String name) {
        return accounts.locked(name).orElseThrow(AccountKeeping::unknown);
    }

    static Refusal unknown() {
        return new Refusal(UNKNOWN_SUBJECT, "account-not-known").status(404);
    }

    private static void requireAnotherOf(List<Account> admins, Account one) {
        if (admins.stream().allMatch(other -> other.id().equals(one.id())))
            throw new Refusal(RULE_BROKEN, "last-admin");
    }

    private void store(Account before, Account after, UUID actor) {
        accounts.update(after);
        Rights old = Rights.of(before);
        Rights now = Rights.of(after);
        if (!now.equals(old))
            log.write(AccountAction.RIGHTS_CHANGED, actor, after.id(), Map.of("from", old.facts(), "to", now.facts()));
        if (after.disabled() != before.disabled())
            log.write(after.disabled() ? AccountAction.DISABLED : AccountAction.ENABLED, actor, after.id(), Map.of());
        if (after.disabled()) links.forget(after.id());
        if (after.disabled() && !before.disabled()) sessions.getObject().endAll(after.id(), "disabled");
        else if (old.exceed(now)) sessions.getObject().endAll(after.id(), "rights-taken");
    }
}
