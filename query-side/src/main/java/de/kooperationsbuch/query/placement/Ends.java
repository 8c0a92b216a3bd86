package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The recorded ends of things of one sort; an end ends only what was recorded before it, unless it is said to end all. */
final class Ends<K> {
    private final Map<K, List<End>> ends = new HashMap<>();

    private record End(LocalDate lastDay, RecordedStep by, boolean ofAll) {
        boolean ends(RecordedStep begun) {
            return ofAll || by.position() > begun.position();
        }
    }

    void add(K thing, LocalDate lastDay, RecordedStep by) {
        add(thing, new End(lastDay, by, false));
    }

    /** Ends the thing whenever and however often its beginning is recorded. */
    void addOfAll(K thing, LocalDate lastDay, RecordedStep by) {
        add(thing, new End(lastDay, by, true));
    }

    private void add(K thing, End end) {
        ends.computeIfAbsent(thing, none -> new ArrayList<>()).add(end);
    }

    Ground ground(GroundKind kind, K thing, LocalDate first, RecordedStep begunBy) {
        return ground(kind, thing, new Span(first, Span.FOREVER), begunBy);
    }

    /** A ground through the earliest of its agreed last day and its recorded ends; on the same day the recorded end is named. */
    Ground ground(GroundKind kind, K thing, Span agreed, RecordedStep begunBy) {
        LocalDate last = agreed.to();
        List<RecordedStep> endedBy = agreed.endless() ? List.of() : List.of(begunBy);
        List<End> known = ends.getOrDefault(thing, List.of()).stream()
                .filter(end -> end.ends(begunBy))
                .toList();
        LocalDate recorded =
                known.stream().map(End::lastDay).min(LocalDate::compareTo).orElse(null);
        if (recorded != null && !recorded.isAfter(last)) {
            last = recorded;
            endedBy = stepsEnding(known, recorded);
        }
        return new Ground(kind, new Span(agreed.from(), last), List.of(begunBy), endedBy);
    }

    private static List<RecordedStep> stepsEnding(List<End> known, @Nullable LocalDate day) {
        return known.stream()
                .filter(end -> end.lastDay().equals(day))
                .map(End::by)
                .toList();
    }
}
