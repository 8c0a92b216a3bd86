package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.cycle.CycleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits, not yet put into words.
 *
 * @param stepId the step that it is about, if it is about one
 * @param dueOn null if it has no day
 * @param since when the step that made it wait was recorded; null for what only a day makes due
 * @param facts what its sentence tells
 * @param link the address at which the thing itself is answered
 * @param reply the step for which it waits; null if that is not one step only
 */
public record Pending(
        TodoKind kind,
        SubjectId subject,
        @Nullable StepId stepId,
        @Nullable LocalDate dueOn,
        @Nullable Instant since,
        List<Object> facts,
        String link,
        @Nullable Reply reply) {

    static Pending word(TodoKind kind, Place place, StepId stepId, Instant since, Object... facts) {
        return new Pending(kind, place.subject(), stepId, null, since, List.of(facts), place.step(stepId), null);
    }

    /** The same about another step of the same chain, which is the one to be named by whoever speaks. */
    Pending naming(StepId latest) {
        return new Pending(kind, subject, latest, dueOn, since, facts, link, reply);
    }

    static Pending due(
            TodoKind kind, Place place, @Nullable StepId stepId, LocalDate dueOn, String link, Object... facts) {
        return new Pending(kind, place.subject(), stepId, dueOn, null, List.of(facts), link, null);
    }

    /** Of a cycle, which no step of its own makes due. */
    static Pending inCycle(TodoKind kind, Place place, CycleId cycle, LocalDate dueOn, Object... facts) {
        return due(kind, place, null, dueOn, place.cycle(cycle), facts);
    }

    Pending at(String other) {
        return new Pending(kind, subject, stepId, dueOn, since, facts, other, reply);
    }

    Pending repliedTo(Reply other) {
        return new Pending(kind, subject, stepId, dueOn, since, facts, link, other);
    }
}
