package de.kooperationsbuch.app;

import de.kooperationsbuch.command.eventstore.Positions;
import de.kooperationsbuch.query.steps.Heads;
import java.time.Duration;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Holds the start until the read side has taken in all that the log held when the book was opened. */
@Component
@Order(0)
class ReplayFirst implements ApplicationRunner {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);
    private final Positions positions;
    private final Heads readSide;

    ReplayFirst(Positions positions, Heads readSide) {
        this.positions = positions;
        this.readSide = readSide;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        long end = positions.head();
        boolean filled = readSide.reaches(end, LOOK_AGAIN);
        while (!filled) filled = readSide.reaches(end, LOOK_AGAIN);
    }
}
