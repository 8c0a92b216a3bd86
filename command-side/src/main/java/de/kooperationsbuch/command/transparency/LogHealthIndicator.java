package de.kooperationsbuch.command.transparency;

import java.util.Locale;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** A book whose log has stopped is not ready. */
@Component
class LogHealthIndicator implements HealthIndicator {
    private final Follower follower;

    LogHealthIndicator(Follower follower) {
        this.follower = follower;
    }

    @Override
    public Health health() {
        Health.Builder health = follower.isFollowing() ? Health.up() : Health.outOfService();
        follower.broken().ifPresent(where -> health.withDetail("error", where.says(Locale.ENGLISH)));
        return health.build();
    }
}
