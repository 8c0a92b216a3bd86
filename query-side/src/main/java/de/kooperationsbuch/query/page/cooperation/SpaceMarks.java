package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.space.MeetingSpaceProvided;
import de.kooperationsbuch.kernel.space.MeetingSpaceWithdrawn;
import de.kooperationsbuch.kernel.space.SpaceId;
import de.kooperationsbuch.kernel.space.SpaceStep;
import de.kooperationsbuch.query.handover.Space;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rooms on the days on which they are there. */
final class SpaceMarks {
    private SpaceMarks() {}

    static List<Mark> of(Known known) {
        Map<SpaceId, List<RecordedStep>> spaces = new LinkedHashMap<>();
        for (RecordedStep recorded : known.current())
            if (recorded.step() instanceof SpaceStep step)
                spaces.computeIfAbsent(step.space(), first -> new ArrayList<>()).add(recorded);
        return spaces.values().stream().flatMap(steps -> marks(steps, known)).toList();
    }

    private static Stream<Mark> marks(List<RecordedStep> steps, Known known) {
        List<RecordedStep> beginnings = steps.stream()
                .filter(recorded -> recorded.step() instanceof MeetingSpaceProvided)
                .toList();
        List<RecordedStep> ends = steps.stream()
                .filter(recorded -> recorded.step() instanceof MeetingSpaceWithdrawn)
                .toList();
        return Runs.of(beginnings, ends, day -> !Space.on(day, steps).isEmpty()).stream()
                .flatMap(run -> known.told(run.begunBy(beginnings)).stream()
                        .map(told -> Mark.lasting(
                                Lane.SPACES,
                                Figure.PLAIN,
                                ((MeetingSpaceProvided) told.content()).name(),
                                told.on(),
                                run.end(ends),
                                told)));
    }
}
