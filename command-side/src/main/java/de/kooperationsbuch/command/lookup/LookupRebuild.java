package de.kooperationsbuch.command.lookup;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.access.LookupDesk;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.organisation.Registration;
import de.kooperationsbuch.kernel.standing.RecordChange;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the lookup of organisations anew from the events, while nobody appends. */
@Component
class LookupRebuild implements LookupDesk {
    private final JdbcClient jdbc;
    private final EventStore events;
    private final TransactionTemplate transaction;

    LookupRebuild(JdbcClient jdbc, EventStore events, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public int run() {
        return transaction.execute(status -> {
            jdbc.sql("SELECT position FROM head FOR UPDATE").query(Long.class).single();
            jdbc.sql("DELETE FROM organisations").update();
            Map<String, Registration> registered = registered();
            registered.forEach(this::insert);
            return registered.size();
        });
    }

    private Map<String, Registration> registered() {
        Map<String, Registration> registered = new LinkedHashMap<>();
        jdbc.sql(
                        "SELECT aggregate_identifier FROM events WHERE sequence_number = 0 AND aggregate_identifier LIKE 'organisation:%' ORDER BY position")
                .query(String.class)
                .list()
                .forEach(subject -> events.readEvents(subject)
                        .forEachRemaining(event -> learn((Step) event.getPayload(), registered)));
        return registered;
    }

    private static void learn(Step step, Map<String, Registration> registered) {
        String slug = step.step().subject().slug();
        if (step instanceof OrganisationRegistered first) registered.put(slug, Registration.of(first));
        if (step instanceof RecordChange change && change.registration() != null)
            registered.put(slug, change.registration());
    }

    private void insert(String slug, Registration registration) {
        jdbc.sql("INSERT INTO organisations (slug, kind, part_of) VALUES (?, ?, ?)")
                .param(slug)
                .param(registration.kind().name())
                .param(
                        registration.partOf() == null
                                ? null
                                : registration.partOf().value())
                .update();
    }
}
