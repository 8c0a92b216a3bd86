package de.kooperationsbuch.command.lookup;

import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the lookup of organisations anew from the events, while nobody appends. */
@Component
class LookupRebuild {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    LookupRebuild(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Returns how many organisations the book knows. */
    int run() {
        return transaction.execute(status -> {
            jdbc.sql("SELECT position FROM head FOR UPDATE").query(Long.class).single();
            jdbc.sql("DELETE FROM organisations").update();
            List<OrganisationRegistered> registered = registered();
            registered.forEach(this::insert);
            return registered.size();
        });
    }

    private List<OrganisationRegistered> registered() {
        return jdbc.sql("SELECT payload FROM events WHERE payload_type = ? ORDER BY position")
                .param(OrganisationRegistered.class.getName())
                .query((row, n) -> BookMapper.mapper().readValue(row.getBytes(1), OrganisationRegistered.class))
                .list();
    }

    private void insert(OrganisationRegistered step) {
        jdbc.sql("INSERT INTO organisations (slug, kind, part_of) VALUES (?, ?, ?)")
                .param(step.step().subject().slug())
                .param(step.kind().name())
                .param(step.partOf() == null ? null : step.partOf().value())
                .update();
    }
}
