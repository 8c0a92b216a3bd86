package de.kooperationsbuch.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvenTimeTest {
    private final AtomicLong clock = new AtomicLong(7_000_000);
    private final EvenTime even = new EvenTime(Duration.ofMillis(25), clock::get, clock::addAndGet);

    @ParameterizedTest
    @CsvSource({"0, 25", "1, 25", "24, 25", "25, 50", "26, 50", "60, 75"})
    void an_answer_goes_out_at_the_next_full_tick_whenever_it_was_ready(long readyMillis, long outMillis) {
        long began = even.now();
        clock.addAndGet(Duration.ofMillis(readyMillis).toNanos());
        even.await(began);
        assertThat(Duration.ofNanos(clock.get() - began).toMillis()).isEqualTo(outMillis);
    }
}
