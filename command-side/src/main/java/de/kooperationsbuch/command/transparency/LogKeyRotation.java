package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.command.account.AccountAction;
import de.kooperationsbuch.command.account.AccountLog;
import de.kooperationsbuch.command.transparency.key.LogKeys;
import de.kooperationsbuch.command.transparency.key.LogSigner;
import de.kooperationsbuch.kernel.transparency.Checkpoint;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a new key, writes down who wanted it, and has the latest state signed by it at once. */
final class LogKeyRotation {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final LogKeys keys;
    private final Signing signing;
    private final AccountLog accountLog;

    LogKeyRotation(
            JdbcClient jdbc, TransactionTemplate transaction, LogKeys keys, Signing signing, AccountLog accountLog) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.keys = keys;
        this.signing = signing;
        this.accountLog = accountLog;
    }

    /** @return the new key, as signed-note has it */
    String rotate(UUID actor) {
        AtomicReference<LogSigner> made = new AtomicReference<>();
        boolean done = false;
        try {
            transaction.executeWithoutResult(status -> rotateHolding(actor, made));
            done = true;
            return made.get().verifier().toString();
        } finally {
            if (!done && made.get() != null) keys.forget(made.get());
        }
    }

    private void rotateHolding(UUID actor, AtomicReference<LogSigner> made) {
        LogRow log = LogRow.hold(jdbc);
        made.set(keys.make(log.origin()));
        Checkpoint latest = new CheckpointTable(jdbc).latest().orElseThrow();
        signing.sign(log.origin(), latest.size(), latest.root());
        accountLog.write(
                AccountAction.LOG_KEY_ROTATED,
                actor,
                null,
                Map.of("key", made.get().verifier().toString()));
    }
}
