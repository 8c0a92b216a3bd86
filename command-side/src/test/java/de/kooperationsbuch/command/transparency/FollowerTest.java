package de.kooperationsbuch.command.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.command.Threads;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FollowerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void whoever_waits_for_an_event_gets_the_checkpoint_that_covers_it() {
        String url = Postgres.emptyBook();
        try (KeptBook following = new KeptBook(url);
                KeptBook book = new KeptBook(url)) {
            Follower follower = new Follower(following.sequencer, book.extended::signal);
            follower.start();
            try {
                for (int position = 1; position <= 5; position++) {
                    book.record(1);
                    follower.wake();
                    assertThat(book.log.latest(position, PATIENCE).covers(position))
                            .isTrue();
                }
                assertThat(book.log.latest(99, Duration.ofMillis(1)).size()).isEqualTo(6);
            } finally {
                follower.stop();
            }
        }
    }

    @Test
    void nobody_needs_to_wake_it() {
        String url = Postgres.emptyBook();
        try (KeptBook following = new KeptBook(url);
                KeptBook book = new KeptBook(url)) {
            Follower follower = new Follower(following.sequencer, () -> {});
            follower.start();
            try {
                assertThat(book.record(7).log.latest(7, PATIENCE).covers(7)).isTrue();
            } finally {
                follower.stop();
            }
        }
    }

    @Test
    void a_broken_log_is_not_ready_and_says_where() {
        try (KeptBook book = new KeptBook().record(10)) {
            book.tamper("DELETE FROM events WHERE position = 4");
            Follower follower = new Follower(book.sequencer, () -> {});
            follower.start();
            Threads.until(() -> follower.broken().isPresent());
            follower.stop();
            assertThat(follower.isFollowing()).isFalse();
            assertThat(new LogHealthIndicator(follower).health().getDetails())
                    .containsEntry("error", "The event of position 4 is not in the event table.");
        }
    }
}
