package de.kooperationsbuch.command.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a step stands in the order of the book. */
public class Positions {
    private record Key(String subject, String stepId) {}

    private final JdbcClient jdbc;
    private volatile Runnable follower = () -> {};
    private final Cache<Key, Long> recent =
            Caffeine.newBuilder().maximumSize(20_000).executor(Runnable::run).build();

    public Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(String subject, String stepId, long position) {
        recent.put(new Key(subject, stepId), position);
    }

    /** @param follower is told on the thread of whoever appends, so it must be quick */
    public void whenGrown(Runnable follower) {
        this.follower = follower;
    }

    /** Events were committed. */
    public void grown() {
        follower.run();
    }

    public Optional<Long> of(String subject, String stepId) {
        Long known = recent.getIfPresent(new Key(subject, stepId));
        if (known != null) return Optional.of(known);
        return jdbc.sql("SELECT position FROM events WHERE aggregate_identifier = ? AND step_id = ?")
                .param(subject)
                .param(stepId)
                .query(Long.class)
                .optional();
    }

    /** The position of the last event of the book, 0 if it is empty. */
    public long head() {
        return jdbc.sql("SELECT position FROM head").query(Long.class).single();
    }
}
