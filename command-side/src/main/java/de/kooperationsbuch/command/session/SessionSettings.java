package de.kooperationsbuch.command.session;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code kooperationsbuch.sessions.*}
 *
 * @param idle how long a session lasts without a refresh
 * @param longest how long it lasts at all
 */
@ConfigurationProperties("kooperationsbuch.sessions")
record SessionSettings(
        @DefaultValue("12h") Duration idle,
        @DefaultValue("30d") Duration longest) {
    /** When a session ends that is not used again. */
    Instant end(Instant begunAt, Instant usedAt) {
        Instant idleUntil = usedAt.plus(idle);
        Instant last = begunAt.plus(longest);
        return idleUntil.isBefore(last) ? idleUntil : last;
    }
}
