package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.command.eventstore.Positions;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Pause;
import de.kooperationsbuch.kernel.json.PostedStep;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Records one step: what is refused on remembered state is decided again on fresh state, and a lost race is run again a few times. */
@Component
public class Recording {
    private static final Logger log = LoggerFactory.getLogger(Recording.class);
    private static final int MOST_TRIES = 5;
    private static final int TURNS = 64;
    private final Lock[] turns =
            Stream.generate(ReentrantLock::new).limit(TURNS).toArray(Lock[]::new);
    private final CommandGateway commands;
    private final Positions positions;
    private final Clock clock;
    private final LateRefusals late;

    public Recording(CommandGateway commands, Positions positions, Clock clock, ObjectProvider<Pause> pause) {
        this.commands = commands;
        this.positions = positions;
        this.clock = clock;
        this.late = new LateRefusals(pause.getIfAvailable(() -> Pause.REAL));
    }

    /**
     * What became of a step.
     *
     * @param position place of the step in the order of the book, or of the step that it brought about
     */
    public record Result(Outcome outcome, SubjectId subject, String stepId, long position) {}

    /**
     * What a caller sent, if the caller may.
     *
     * @throws Refusal with {@code not-yours}, with a rule, or with {@code lost-race} if others were faster every time; a cooperation that the caller may not
     *     know of is as unknown as one that is not there, also by the time that takes
     */
    public Result record(PostedStep posted, Channel channel, Caller caller) {
        Author.require(posted.step().step().by(), caller);
        return late.of(() -> result(posted, channel, caller));
    }

    /**
     * What the application itself records; nobody is asked for permission.
     *
     * @throws Refusal with a rule, or with {@code lost-race} if others were faster every time
     */
    public Result record(PostedStep posted, Channel channel) {
        return result(posted, channel, null);
    }

    private Result result(PostedStep posted, Channel channel, @Nullable Caller caller) {
        Step step = posted.step();
        String subject = step.step().subject().toString();
        Outcome outcome = send(subject, posted, channel, caller);
        long position = positions
                .of(subject, outcome.last().value())
                .orElseThrow(() -> new IllegalStateException("recorded, but not in the log: " + outcome.last()));
        return new Result(outcome, step.step().subject(), step.stepId().value(), position);
    }

    private Outcome send(String subject, PostedStep posted, Channel channel, @Nullable Caller caller) {
        LocalDate today = LocalDate.now(clock);
        for (int attempt = 1; attempt <= MOST_TRIES; attempt++) {
            boolean fresh = attempt > 1;
            try {
                RecordStep command = new RecordStep(subject, posted, channel, caller, today, fresh);
                return fresh ? inTurn(command) : commands.sendAndWait(command);
            } catch (Refusal refusal) {
                if (fresh || refusal.type() == ProblemType.TRY_LATER) throw refusal;
            } catch (ConcurrencyException lost) {
                log.debug("Lost a race on {}, try {}", subject, attempt);
            }
        }
        throw new Refusal(ProblemType.LOST_RACE, "lost-race.step", subject);
    }

    /** Those of this process who lost a race on a subject run one after the other; against other processes the keys decide. */
    private Outcome inTurn(RecordStep command) {
        Lock turn = turns[Math.floorMod(command.subject().hashCode(), TURNS)];
        turn.lock();
        try {
            return commands.sendAndWait(command);
        } finally {
            turn.unlock();
        }
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
