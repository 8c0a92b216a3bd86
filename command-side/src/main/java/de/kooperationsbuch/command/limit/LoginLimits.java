package de.kooperationsbuch.command.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Clock;
import java.time.Duration;

/**
 * How often somebody may try to log in: by the address of the client, and by the name, whether anybody has that name or not. Whoever logged in with a name from an
 * address is counted there on its own, so that strangers who try the name elsewhere do not get in its way.
 */
public final class LoginLimits {
    private static final Duration FAMILIAR = Duration.ofDays(30);
    private final Buckets names;
    private final Buckets addresses;
    private final Cache<Key, Boolean> familiar;
    private final Refusals refusals;

    LoginLimits(LimitSettings settings, Ticker ticker, Clock clock) {
        this.names = new Buckets(settings.loginsPerName(), ticker);
        this.addresses = new Buckets(settings.loginsPerAddress(), ticker);
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
        names.take(counted(name, address)).ifPresent(wait -> {
            throw refusals.after(wait);
        });
    }

    /**
     * Where no name is given, or none that can be tried.
     *
     * @throws Refusal if it is too early for another try
     */
    public void enter(String address) {
        addresses.take(Key.ofAddress(address)).ifPresent(wait -> {
            throw refusals.after(wait);
        });
    }

    /** The password was right: this was no try. */
    public void passed(String name, String address) {
        names.giveBack(counted(name, address));
        familiar.put(Key.ofName(name).and(Key.ofAddress(address)), true);
    }

    private Key counted(String name, String address) {
        Key alone = Key.ofName(name);
        Key here = alone.and(Key.ofAddress(address));
        return familiar.getIfPresent(here) == null ? alone : here;
    }

    /** How many names and addresses are remembered now. */
    long remembered() {
        return names.size() + addresses.size();
    }
}
