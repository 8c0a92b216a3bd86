package de.kooperationsbuch.command.erasure;

import de.kooperationsbuch.command.account.AccountErasure;
import de.kooperationsbuch.command.vault.Erasure;
import de.kooperationsbuch.command.vault.Erasures;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Completes what the vault did at the start: accounts that came back with an older copy are erased again, and lines missing in the account log written. */
@Component
class ErasedAtStart implements InitializingBean {
    private final Erasures erasures;
    private final AccountErasure accounts;
    private final Erasing erasing;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ErasedAtStart(
            Erasures erasures,
            AccountErasure accounts,
            Erasing erasing,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.erasures = erasures;
        this.accounts = accounts;
        this.erasing = erasing;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            erasures.lock();
            Set<String> told = told();
            for (Erasure erasure : erasures.all()) {
                if (erasure.kind() == Erasure.Kind.PERSON) accounts.eraseAgain(UUID.fromString(erasure.id()));
                if (!told.contains(erasure.id())) erasing.write(erasure, null);
            }
        });
    }

    private Set<String> told() {
        return new HashSet<>(jdbc.sql(
                        "SELECT coalesce(facts->>'person', (facts->>'subject') || '/' || (facts->>'step')) FROM account_log"
                                + " WHERE action IN ('PERSON_ERASED', 'TEXTS_ERASED')")
                .query(String.class)
                .list());
    }
}
