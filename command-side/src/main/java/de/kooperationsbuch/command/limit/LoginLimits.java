package de.kooperationsbuch.command.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * How often somebody may try to log in: by the address of the client, by the name at this address, and by the name wherever it is tried, whether anybody has that
 * name or not. One address does not use up what a name has elsewhere; many together do, and then its owner is slowed down too, except where the owner got in
 * before: whoever logged in with a name from an address is counted there alone.
 */
public final class LoginLimits {
    private static final Duration FAMILIAR = Duration.ofDays(30);
    private final Buckets addresses;
    private final Buckets namesHere;
    private final Buckets names;
    private final Buckets accounts;
    private final Cache<Key, Boolean> familiar;
    private final Refusals refusals;

    LoginLimits(LimitSettings settings, Ticker ticker, Clock clock) {
        this.addresses = new Buckets(settings.loginsPerAddress(), ticker);
        this.namesHere = new Buckets(settings.loginsPerNameAndAddress(), ticker);
        this.names = new Buckets(settings.loginsPerName(), ticker);
        this.accounts = new Buckets(settings.loginsPerNameAndAddress(), ticker);
        this.familiar = Caffeine.newBuilder()
                .maximumSize(Buckets.MOST)
                .expireAfterAccess(FAMILIAR)
                .ticker(ticker)
                .build();
        this.refusals = new Refusals("too-many.logins", clock);
    }

    /**
     * Before a password is looked at.
     *
     * @throws Refusal if it is too early for another try
     */
    public void enter(String name, String address) {
        enter(address);
        Key here = here(name, address);
        take(namesHere, here);
        if (familiar.getIfPresent(here) != null) return;
        names.take(Key.ofName(name)).ifPresent(wait -> {
            namesHere.giveBack(here);
            throw refusals.after(wait);
        });
    }

    /**
     * Where no name is given, or none that can be tried.
     *
     * @throws Refusal if it is too early for another try
     */
    public void enter(String address) {
        take(addresses, Key.ofAddress(address));
    }

    /** Where somebody who is logged in has to name the password once more. */
    void enter(UUID account, String address) {
        enter(address);
        take(accounts, Key.of(account));
    }

    /** The password was right: this was no try. */
    public void passed(String name, String address) {
        Key here = here(name, address);
        namesHere.giveBack(here);
        if (familiar.getIfPresent(here) == null) names.giveBack(Key.ofName(name));
        familiar.put(here, true);
    }

    private static Key here(String name, String address) {
        return Key.ofName(name).and(Key.ofAddress(address));
    }

    private void take(Buckets buckets, Key key) {
        buckets.take(key).ifPresent(wait -> {
            throw refusals.after(wait);
        });
    }

    /** How many names and addresses are remembered now. */
    long remembered() {
        return names.size() + namesHere.size() + addresses.size() + accounts.size();
    }
}
