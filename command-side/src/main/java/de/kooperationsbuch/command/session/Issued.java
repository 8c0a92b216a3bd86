package de.kooperationsbuch.command.session;

import de.kooperationsbuch.command.account.Account;
import java.time.Instant;

/** A session that was begun or refreshed at this instant, for an account with these rights, and the token for its next refresh. */
record Issued(Session session, Account account, RefreshToken refresh, Instant at) {}
