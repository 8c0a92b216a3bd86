package de.kooperationsbuch.query.operations;

import de.kooperationsbuch.query.projection.ProjectionState;
import de.kooperationsbuch.query.steps.Head;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a projection is doing; while it is rebuilt, how the rebuild is doing.
 *
 * @param lag steps still to be taken in
 * @param percent taken in, rounded down
 * @param rate steps per second lately
 * @param error of the last batch or rebuild, if it failed
 */
public record ProjectionAnswer(
        String name,
        State state,
        long position,
        long head,
        long lag,
        long percent,
        long rate,
        @Nullable String error) {
    public enum State {
        RUNNING,
        REBUILDING,
        STOPPED
    }

    static ProjectionAnswer of(String name, ProjectionState projection, Optional<Head> reading, long head) {
        return projection
                .filling()
                .map(filling ->
                        of(name, State.REBUILDING, filling.head().position(), head, filling.rate(), error(projection)))
                .orElseGet(() -> of(
                        name,
                        projection.isFollowing() ? State.RUNNING : State.STOPPED,
                        reading.map(Head::position).orElse(0L),
                        head,
                        projection.rate(),
                        error(projection)));
    }

    private static ProjectionAnswer of(
            String name, State state, long position, long head, long rate, @Nullable String error) {
        long end = Math.max(position, head);
        return new ProjectionAnswer(
                name, state, position, end, end - position, end == 0 ? 100 : position * 100 / end, rate, error);
    }

    private static @Nullable String error(ProjectionState projection) {
        return projection
                .failure()
                .or(projection::rebuildFailure)
                .map(Throwable::toString)
                .orElse(null);
    }
}
