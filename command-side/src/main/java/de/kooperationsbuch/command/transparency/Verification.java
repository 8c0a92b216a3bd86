package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.command.transparency.key.LogKeys;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.concurrent.Semaphore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares event table, leaves, tiles, checkpoints and the end of the book as they stand at one moment; the log goes on meanwhile. */
final class Verification {
    private final JdbcClient jdbc;
    private final LogKeys keys;
    private final TransactionTemplate moment;
    private final Semaphore one = new Semaphore(1);

    Verification(JdbcClient jdbc, LogKeys keys, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.moment = new TransactionTemplate(transactions);
        moment.setReadOnly(true);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Reads everything once, row by row.
     *
     * @throws Refusal while another one is running: of the connections that all share, it takes one
     */
    Findings run() {
        if (!one.tryAcquire()) throw new Refusal(ProblemType.TRY_LATER, "log-compared");
        try {
            return moment.execute(status -> new Comparison(jdbc, keys).run());
        } finally {
            one.release();
        }
    }
}
