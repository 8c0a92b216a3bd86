package de.kooperationsbuch.query.network;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.network.ActorPlaced;
import de.kooperationsbuch.kernel.network.ActorRemoved;
import de.kooperationsbuch.kernel.network.RelationEnded;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A map over all time.
 *
 * @param views by the first day on which each held; none before the first change, and no two alike in a row
 */
public record NetworkHistory(SortedMap<LocalDate, NetworkView> views) {
    /** As far as the reader may see it. */
    public static NetworkHistory seen(String kommune, Look look, Sight sight) {
        return of(NetworkAnswer.map(kommune, look, sight));
    }

    static NetworkHistory of(List<RecordedStep> map) {
        SortedMap<LocalDate, NetworkView> views = new TreeMap<>();
        NetworkView last = new NetworkView(List.of(), List.of());
        for (LocalDate day :
                map.stream().flatMap(NetworkHistory::days).distinct().sorted().toList()) {
            NetworkView view = NetworkView.of(map, day);
            if (!view.equals(last)) views.put(day, view);
            last = view;
        }
        return new NetworkHistory(views);
    }

    /** The day on which a step can begin to show. */
    private static Stream<LocalDate> days(RecordedStep recorded) {
        Step step = recorded.step();
        if (step instanceof ActorPlaced || step instanceof RelationEstablished) return Stream.of(recorded.firstDay());
        boolean end = step instanceof ActorRemoved || step instanceof RelationEnded;
        return end ? Stream.of(recorded.lastDay().plusDays(1)) : Stream.empty();
    }

    /** The day of the last change before this day. */
    public Optional<LocalDate> before(LocalDate day) {
        return last(views.headMap(day));
    }

    private static Optional<LocalDate> last(SortedMap<LocalDate, NetworkView> views) {
        return views.isEmpty() ? Optional.empty() : Optional.of(views.lastKey());
    }

    /** The first day after this one on which something changes. */
    public Optional<LocalDate> after(LocalDate day) {
        SortedMap<LocalDate, NetworkView> later = views.tailMap(day.plusDays(1));
        return later.isEmpty() ? Optional.empty() : Optional.of(later.firstKey());
    }
}
