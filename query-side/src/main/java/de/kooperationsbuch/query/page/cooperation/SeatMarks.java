package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.network.ActorPlaced;
import de.kooperationsbuch.kernel.network.ActorRemoved;
import de.kooperationsbuch.kernel.network.RelationEnded;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.kernel.network.RelationId;
import de.kooperationsbuch.kernel.network.RelationKind;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.network.NetworkView;
import de.kooperationsbuch.query.page.Names;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The seats that the Verbund holds, from the map of the Kommune. */
final class SeatMarks {
    private SeatMarks() {}

    static List<Mark> of(Known known) {
        Names names = new Names(known.sight());
        Map<RelationId, List<RecordedStep>> seats = seats(known);
        return seats.values().stream()
                .flatMap(steps -> marks(steps, known, names))
                .toList();
    }

    /** The steps on the map that this cooperation is about: those of the seats of its Verbund, and of its place. */
    static List<RecordedStep> about(Known known) {
        Map<RelationId, List<RecordedStep>> seats = seats(known);
        return known.currentMap().stream()
                .filter(recorded ->
                        isAbout(recorded.step(), known.constellation().verbund(), seats.keySet()))
                .toList();
    }

    private static boolean isAbout(Step step, OrganisationId verbund, Set<RelationId> seats) {
        if (step instanceof RelationEstablished seat) return seats.contains(seat.relation());
        if (step instanceof RelationEnded ended) return seats.contains(ended.relation());
        if (step instanceof ActorPlaced placed) return placed.actor().equals(verbund);
        return step instanceof ActorRemoved removed && removed.actor().equals(verbund);
    }

    private static Map<RelationId, List<RecordedStep>> seats(Known known) {
        Map<RelationId, List<RecordedStep>> seats = known.currentMap().stream()
                .filter(recorded -> recorded.step() instanceof RelationEstablished seat
                        && seat.kind() == RelationKind.SEAT_IN
                        && seat.from().equals(known.constellation().verbund()))
                .collect(Collectors.groupingBy(
                        recorded -> ((RelationEstablished) recorded.step()).relation(),
                        LinkedHashMap::new,
                        Collectors.toCollection(ArrayList::new)));
        for (RecordedStep recorded : known.currentMap())
            if (recorded.step() instanceof RelationEnded ended && seats.containsKey(ended.relation()))
                seats.get(ended.relation()).add(recorded);
        return seats;
    }

    private static Stream<Mark> marks(List<RecordedStep> steps, Known known, Names names) {
        Map<Boolean, List<RecordedStep>> parts =
                steps.stream().collect(Collectors.partitioningBy(step -> step.step() instanceof RelationEstablished));
        return Runs.of(
                        parts.get(true),
                        parts.get(false),
                        day -> !NetworkView.of(steps, day).relations().isEmpty())
                .stream()
                .flatMap(run -> {
                    RecordedStep begun = run.begunBy(parts.get(true));
                    RelationEstablished seat = (RelationEstablished) begun.step();
                    return known.told(begun).stream()
                            .map(told -> Mark.lasting(
                                    Lane.SEATS,
                                    Figure.of(seat.voice()),
                                    names.of(seat.to().value()),
                                    told.on(),
                                    run.end(parts.get(false)),
                                    told));
                });
    }
}
