package de.kooperationsbuch.command.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Duration GRACE = Duration.ofSeconds(10);
    private long now;

    /** Sends one byte after each pause, so many of them; then the end. */
    private final class Dripping extends ServletInputStream {
        private final Duration pause;
        private int left;

        Dripping(Duration pause, int bytes) {
            this.pause = pause;
            this.left = bytes;
        }

        @Override
        public int read() {
            now += pause.toNanos();
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public boolean isFinished() {
            return left <= 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {}
    }

    private final class Silent extends ServletInputStream {
        @Override
        public int read() throws IOException {
            throw new SocketTimeoutException();
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return false;
        }

        @Override
        public void setReadListener(ReadListener listener) {}
    }

    private Pace paced(ServletInputStream body) {
        return new Pace(body, GRACE, () -> now);
    }

    @Test
    void a_body_that_drips_is_refused_after_the_time_of_grace() {
        Pace body = paced(new Dripping(Duration.ofSeconds(1), 100));
        assertThatThrownBy(() -> {
                    while (body.read() >= 0)
                        assertThat(now).isLessThan(Duration.ofSeconds(12).toNanos());
                })
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(408));
        assertThat(now).isGreaterThan(GRACE.toNanos());
    }

    @Test
    void a_slow_body_that_ends_in_time_is_read() throws IOException {
        Pace body = paced(new Dripping(Duration.ofSeconds(1), 9));
        int count = 0;
        while (body.read() >= 0) count++;
        assertThat(count).isEqualTo(9);
    }

    @Test
    void a_long_body_at_a_fair_pace_is_read() throws IOException {
        int bytes = Pace.BYTES_A_SECOND * 60;
        Pace body = paced(new Dripping(Duration.ofSeconds(1).dividedBy(Pace.BYTES_A_SECOND), bytes));
        int count = 0;
        while (body.read() >= 0) count++;
        assertThat(count).isEqualTo(bytes);
    }

    @Test
    void a_sender_that_falls_silent_is_refused() {
        assertThatThrownBy(() -> paced(new Silent()).read())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(408));
    }
}
