package de.kooperationsbuch.query.projection;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.steps.Generation;
import de.kooperationsbuch.query.steps.Generations;
import de.kooperationsbuch.query.steps.Head;
import de.kooperationsbuch.query.steps.Heads;
import de.kooperationsbuch.query.steps.StepWriter;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Fills a new generation and switches to it at once. Reading and following go on in the old one meanwhile. The switch succeeds only from the
 * generation that was current at the start and only to one that is at least as far, so no lock is needed: a batch that was on its way to the
 * old generation is taken into the new one instead, and what the new one has already is not taken again.
 */
@Component
class Rebuild {
    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

    private final StepLog book;
    private final StepWriter writer;
    private final Summaries summaries;
    private final Heads heads;
    private final Generations generations;
    private final ProjectionState state;

    Rebuild(
            StepLog book,
            StepWriter writer,
            Summaries summaries,
            Heads heads,
            Generations generations,
            ProjectionState state) {
        this.book = book;
        this.writer = writer;
        this.summaries = summaries;
        this.heads = heads;
        this.generations = generations;
        this.state = state;
    }

    /** Opens a new generation, to be handed to {@link #run}. */
    Filling begin() {
        if (state.filling().isPresent()) throw running();
        heads.find().ifPresent(head -> generations.dropOlderThan(head.generation()));
        Filling filling = new Filling(book, writer, summaries, generations.open());
        if (state.fills(filling)) return filling;
        filling.close();
        throw running();
    }

    /** Fills and switches; what could not be finished is removed again. */
    void run(Filling filling) throws InterruptedException {
        Optional<Head> before = heads.find();
        boolean switched = false;
        try (filling) {
            while (!switched) {
                filling.catchUp();
                switched = heads.switchFrom(before.map(Head::generation), filling.head());
                if (!switched && !heads.find().map(Head::generation).equals(before.map(Head::generation)))
                    throw new IllegalStateException("another node has rebuilt the read side meanwhile");
            }
            log.info("The read side is at step {}", filling.head().position());
        } finally {
            state.filled();
            if (!switched) generations.drop(filling.head().generation());
        }
    }

    private static Refusal running() {
        return new Refusal(ProblemType.LOST_RACE, "rebuild-running");
    }

    void dropOlderThan(Generation current) {
        generations.dropOlderThan(current);
    }
}
