package de.kooperationsbuch.command.account;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks and sets passwords. */
@Component
public class Passwords {
    private final JdbcClient jdbc;

    Passwords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether the account may be known by this password. Takes as long, and answers the same, for a name that nobody has, a disabled account and one without
     * password.
     */
    public boolean matches(Optional<Account> account, String password) {
        throw new UnsupportedOperationException(account + " " + jdbc);
    }

    /** @param actor who sets it; absent for the book itself and for whoever came by a one-time link */
    public void set(UUID account, String password, @Nullable UUID actor) {
        throw new UnsupportedOperationException(account + " " + actor);
    }
}
