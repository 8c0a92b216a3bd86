package de.kooperationsbuch.command.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.json.BookMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What happened to accounts, line by line, for ever: pseudonyms only, never a name of a person, a password or a secret. */
@Component
public class AccountLog {
    private final JdbcClient jdbc;

    AccountLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Part of the transaction of what it tells of, if there is one.
     *
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

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String number,
            Instant at,
            AccountAction action,
            @Nullable UUID actor,
            @Nullable UUID account,
            JsonNode facts) {}

    /** Newest first. */
    Page<Line> page(Paging asked) {
        List<Line> items = jdbc.sql("SELECT * FROM account_log ORDER BY number DESC LIMIT ? OFFSET ?")
                .param(asked.size())
                .param(asked.offset())
                .query(AccountLog::line)
                .list();
        long total =
                jdbc.sql("SELECT count(*) FROM account_log").query(Long.class).single();
        return Page.of(items, asked, total);
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                row.getString("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                AccountAction.valueOf(row.getString("action")),
                row.getObject("actor", UUID.class),
                row.getObject("account", UUID.class),
                BookMapper.mapper().readTree(row.getString("facts")));
    }
}
