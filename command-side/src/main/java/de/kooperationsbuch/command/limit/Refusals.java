package de.kooperationsbuch.command.limit;

import de.kooperationsbuch.kernel.access.SparseLog;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.LoggerFactory;

/** Says no to whoever comes too often, and when to come again; counts in the log, without telling who. */
final class Refusals {
    private final SparseLog log = new SparseLog(LoggerFactory.getLogger(Refusals.class), "Requests beyond a limit");
    private final String sentence;
    private final Clock clock;

    Refusals(String sentence, Clock clock) {
        this.sentence = sentence;
        this.clock = clock;
    }

    Refusal after(Duration wait) {
        log.add(sentence, clock.instant());
        Duration seconds = Duration.ofSeconds(wait.plusSeconds(1).minusNanos(1).toSeconds());
        return new Refusal(ProblemType.TOO_MANY, sentence, seconds.toSeconds()).retryAfter(seconds);
    }
}
