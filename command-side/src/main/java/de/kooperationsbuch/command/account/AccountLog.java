package de.kooperationsbuch.command.account;

import de.kooperationsbuch.kernel.json.BookMapper;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to accounts, line by line, for ever: pseudonyms only, never a name of a person, a password or a secret. */
@Component
public class AccountLog {
    private final JdbcClient jdbc;

    AccountLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param actor who did it; absent for the book itself and for somebody unknown
     * @param account to whom it was done; absent if there is no such account, or if it concerns none
     */
    public void write(AccountAction action, @Nullable UUID actor, @Nullable UUID account, Map<String, ?> facts) {
        jdbc.sql("INSERT INTO account_log (action, actor, account, facts) VALUES (?, ?, ?, ?::jsonb)")
                .param(action.name())
                .param(actor)
                .param(account)
                .param(BookMapper.mapper().writeValueAsString(facts))
                .update();
    }
}
