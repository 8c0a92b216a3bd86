package de.kooperationsbuch.command.account;

import de.kooperationsbuch.command.vault.BookVault;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people are called whose accounts these are: sealed under the key of the person that has the account's id. */
@Component
public class DisplayNames {
    private static final int LONGEST = 200;
    private final JdbcClient jdbc;
    private final BookVault vault;

    DisplayNames(JdbcClient jdbc, BookVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Nothing if none was given, or it was erased. */
    public Optional<String> of(UUID account) {
        return jdbc.sql("SELECT display_name FROM accounts WHERE id = ? AND display_name IS NOT NULL")
                .param(account)
                .query(byte[].class)
                .optional()
                .flatMap(box -> vault.open(account.toString(), box, belongsTo(account)));
    }

    /** @param name absent: stays as it was; empty: is taken away */
    void set(UUID account, @Nullable String name) {
        if (name == null) return;
        if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl))
            throw new Refusal(ProblemType.INVALID_VALUE, "display-name", LONGEST).at("/displayName");
        byte[] box = name.isBlank()
                ? null
                : vault.seal(account.toString(), name.strip(), belongsTo(account))
                        .orElse(null);
        jdbc.sql("UPDATE accounts SET display_name = ? WHERE id = ?")
                .param(box)
                .param(account)
                .update();
    }

    private static String belongsTo(UUID account) {
        return "account:" + account + "/displayName";
    }
}
