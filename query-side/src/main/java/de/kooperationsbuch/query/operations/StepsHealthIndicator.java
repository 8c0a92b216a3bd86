package de.kooperationsbuch.query.operations;

import de.kooperationsbuch.query.projection.ProjectionState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The read side is ready when it was filled once and takes in what is recorded; a failing projection makes it unready. */
@Component
class StepsHealthIndicator implements HealthIndicator {
    private final ProjectionState projection;

    StepsHealthIndicator(ProjectionState projection) {
        this.projection = projection;
    }

    @Override
    public Health health() {
        Health.Builder health = projection.isFollowing() ? Health.up() : Health.outOfService();
        projection.failure().ifPresent(why -> health.withDetail("error", why.toString()));
        return health.build();
    }
}
