package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.command.account.AccountAction;
import de.kooperationsbuch.command.account.AccountLog;
import de.kooperationsbuch.command.transparency.key.LogKeys;
import de.kooperationsbuch.kernel.transparency.Checkpoint;
import java.util.Map;
import java.util.UUID;
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
        return transaction.execute(status -> rotateHolding(actor));
    }

    private String rotateHolding(UUID actor) {
        LogRow log = LogRow.hold(jdbc);
        String made = keys.make(log.origin()).verifier().toString();
        Checkpoint latest = new CheckpointTable(jdbc).latest().orElseThrow();
        signing.sign(log.origin(), latest.size(), latest.root());
        accountLog.write(AccountAction.LOG_KEY_ROTATED, actor, null, Map.of("key", made));
        return made;
    }
}
