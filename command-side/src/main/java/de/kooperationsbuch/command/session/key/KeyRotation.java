package de.kooperationsbuch.command.session.key;

import de.kooperationsbuch.command.account.AccountAction;
import de.kooperationsbuch.command.account.AccountLog;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.KeyDesk;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes a new key and writes down who wanted it. */
@Component
class KeyRotation implements KeyDesk {
    private final SigningKeys keys;
    private final AccountLog accountLog;

    KeyRotation(SigningKeys keys, AccountLog accountLog) {
        this.keys = keys;
        this.accountLog = accountLog;
    }

    @Override
    public Rotated rotate(Caller caller) {
        SigningKey made = keys.rotate(
                key -> accountLog.write(AccountAction.KEY_ROTATED, caller.account(), null, Map.of("key", key.id())));
        return new Rotated(made.id(), made.madeAt().plus(SigningKeys.SETTLING));
    }
}
