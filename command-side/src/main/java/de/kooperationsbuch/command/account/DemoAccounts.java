package de.kooperationsbuch.command.account;

import static java.util.stream.Collectors.toMap;

import de.kooperationsbuch.command.setting.UnusableSetting;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts of the demonstration: an admin, an importer, an auditor of all, and a member for each Kommune and Verbund, all with one password. */
@Component
public class DemoAccounts {
    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final Passwords passwords;
    private final PasswordHashes hashes;
    private final Console console;
    private final TransactionTemplate transaction;

    DemoAccounts(
            Accounts accounts,
            AccountKeeping keeping,
            Passwords passwords,
            PasswordHashes hashes,
            Console console,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.passwords = passwords;
        this.hashes = hashes;
        this.console = console;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Creates those that are missing; those that exist keep their passwords. Only the length of the password is checked, because it is for playing.
     *
     * @param password for the new ones; absent or empty: a random one, printed once to the console
     */
    public void create(List<OrganisationId> kommunen, List<OrganisationId> verbuende, Optional<String> password) {
        Optional<String> given = password.filter(text -> !text.isEmpty());
        given.ifPresent(DemoAccounts::checkLength);
        List<Account> wanting = wanting(cast(kommunen, verbuende));
        if (wanting.isEmpty()) return;
        String shared = given.orElseGet(RandomPassword::make);
        Map<UUID, String> hashed =
                wanting.parallelStream().collect(toMap(Account::id, account -> hashes.hash(shared, () -> {})));
        transaction.executeWithoutResult(
                status -> wanting.forEach(account -> store(account, hashed.get(account.id()))));
        if (given.isEmpty()) console.say("Demo accounts: " + names(wanting) + "; password, shown only now: " + shared);
    }

    private static void checkLength(String password) {
        try {
            PasswordPolicy.checkLength(password, "");
        } catch (Refusal refusal) {
            throw new UnusableSetting(
                    "KOOPERATIONSBUCH_DEMO_PASSWORD must have " + PasswordPolicy.SHORTEST + " to "
                            + PasswordPolicy.LONGEST + " characters.",
                    "Set another one, or none: then one is made and printed.");
        }
    }

    private static List<Account> cast(List<OrganisationId> kommunen, List<OrganisationId> verbuende) {
        Map<String, Rights> cast = new LinkedHashMap<>();
        cast.put(FirstAdmin.NAME, Rights.of(null, Set.of(Role.ADMIN), null));
        cast.put("import", Rights.of(null, Set.of(Role.IMPORTER), null));
        cast.put("pruefung", Rights.of(null, Set.of(Role.AUDITOR), Set.of(Caller.EVERY_KOMMUNE)));
        Stream.of(kommunen, verbuende)
                .flatMap(List::stream)
                .forEach(one -> cast.putIfAbsent(one.value(), Rights.of(one, Set.of(Role.MEMBER), null)));
        return cast.entrySet().stream()
                .map(entry -> Account.create(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Those that do not exist yet, and an admin who has no password. */
    private List<Account> wanting(List<Account> cast) {
        Map<String, Account> existing = accounts.find(cast.stream().map(Account::name)).stream()
                .collect(toMap(Account::name, Function.identity()));
        return cast.stream()
                .map(account -> existing.getOrDefault(account.name(), account))
                .filter(account -> !existing.containsKey(account.name()) || isAdminWithoutPassword(account))
                .toList();
    }

    private boolean isAdminWithoutPassword(Account account) {
        return account.isEnabledAdmin() && account.name().equals(FirstAdmin.NAME) && !passwords.has(account.id());
    }

    private void store(Account account, String hash) {
        boolean exists =
                keeping.add(account, null) || accounts.find(account.id()).isPresent();
        if (exists) passwords.store(account.id(), hash, null, "demo");
    }

    private static String names(List<Account> accounts) {
        return String.join(", ", accounts.stream().map(Account::name).toList());
    }
}
