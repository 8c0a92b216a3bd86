package de.kooperationsbuch.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SparseLogTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger("sparse");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        logger.setAdditive(false);
        logger.addAppender(lines);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(lines);
    }

    @Test
    void a_flood_is_one_line_a_second_with_its_count() {
        SparseLog log = new SparseLog(logger, "Refused");
        for (int i = 0; i < 10_000; i++) log.add("late", Forger.NOW.plusMillis(i / 10));
        log.add("late", Forger.NOW.plusSeconds(1));
        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("Refused: 1, the last one: late", "Refused: 10000, the last one: late");
    }
}
