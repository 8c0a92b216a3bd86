package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.StepTitles;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.placement.RuleSets;
import de.kooperationsbuch.query.standing.Standings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All marks until the day, lane by lane: each step that counts exactly once, as what lasted or as what happened. */
record LaneMarks(Map<Lane, List<Mark>> lanes, List<Band> bands) {
    private record Key(SubjectId subject, StepId step) {
        static Key of(Told told) {
            return new Key(told.content().step().subject(), told.id());
        }
    }

    static LaneMarks of(Known known) {
        List<Mark> lasting = lasting(known).filter(mark -> isBegun(mark, known)).toList();
        Set<Key> drawn = new HashSet<>();
        lasting.stream()
                .filter(mark -> mark.step() != null)
                .forEach(mark -> drawn.add(Key.of(new Told(mark.step(), false))));
        List<Band> bands = bands(known);
        Map<Lane, List<Mark>> lanes = new EnumMap<>(Lane.class);
        lasting.forEach(mark -> put(mark, lanes));
        told(known)
                .filter(told -> !told.isWithdrawn() && !drawn.contains(Key.of(told)))
                .map(told -> moment(told, bands, known))
                .filter(mark -> isBegun(mark, known) && known.shows(mark.lane()))
                .forEach(mark -> put(mark, lanes));
        return new LaneMarks(lanes, bands);
    }

    private static Stream<Mark> lasting(Known known) {
        return Stream.of(
                        known.shows(Lane.AGREEMENTS) ? AgreementMarks.of(known) : List.<Mark>of(),
                        known.shows(Lane.CYCLE) ? CycleMarks.of(known) : List.<Mark>of(),
                        known.shows(Lane.FUNDING) ? FundingMarks.of(known) : List.<Mark>of(),
                        SeatMarks.of(known),
                        known.shows(Lane.SPACES) ? SpaceMarks.of(known) : List.<Mark>of())
                .flatMap(List::stream);
    }

    private static Stream<Told> told(Known known) {
        Standings own = known.cooperation();
        return Stream.concat(
                own.rows().stream().map(row -> Told.of(row, own)),
                SeatMarks.about(known).stream().flatMap(step -> known.told(step).stream()));
    }

    private static Mark moment(Told told, List<Band> bands, Known known) {
        String title = StepTitles.of(told.content().stepName(), known.language());
        Lane lane = Lane.of(told.content());
        if (lane == Lane.PLACEMENT) return PlacementMarks.of(told, title, bands);
        return Mark.moment(lane, Figure.of(told.content()), title, told);
    }

    private static List<Band> bands(Known known) {
        return known.shows(Lane.PLACEMENT) ? Band.of(known.course(RuleSets.current()), known.day()) : List.of();
    }

    private static boolean isBegun(Mark mark, Known known) {
        return !mark.begin().firstDay().isAfter(known.day());
    }

    private static void put(Mark mark, Map<Lane, List<Mark>> lanes) {
        lanes.computeIfAbsent(mark.lane(), first -> new ArrayList<>()).add(mark);
    }

    List<Mark> on(Lane lane) {
        return lanes.getOrDefault(lane, List.of());
    }

    Stream<Mark> all() {
        return lanes.values().stream().flatMap(List::stream);
    }

    Optional<LocalDate> earliest() {
        return Stream.concat(
                        all().map(mark -> mark.begin().firstDay()),
                        bands.stream().map(Band::from))
                .min(Comparator.naturalOrder());
    }
}
