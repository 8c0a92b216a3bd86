package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.kernel.access.EvenTime;
import de.kooperationsbuch.kernel.access.Pause;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/** Holds back the refusals that hide something, so that what is hidden takes as long as what is not there. */
final class LateRefusals {
    private static final Duration TICK = Duration.ofMillis(50);
    private static final Set<ProblemType> HIDING = Set.of(ProblemType.UNKNOWN_SUBJECT, ProblemType.NOT_YOURS);
    private final EvenTime time;

    LateRefusals(Pause pause) {
        time = new EvenTime(TICK, pause);
    }

    <T> T of(Supplier<T> answer) {
        long began = time.now();
        try {
            return answer.get();
        } catch (Refusal refusal) {
            if (HIDING.contains(refusal.type())) time.await(began);
            throw refusal;
        }
    }
}
