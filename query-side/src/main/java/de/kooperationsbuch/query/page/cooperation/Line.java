package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.balance.Balance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line of time with its lanes, as it is drawn.
 *
 * @param hidden the lanes that the reader may not see
 * @param partly those of which only what concerns the reader can be seen
 * @param balance what both sides made of all of it until the day; null for those who do not see the whole
 */
record Line(
        Scale scale,
        List<DrawnLane> lanes,
        List<Lane> hidden,
        List<Lane> partly,
        @Nullable Balance balance) {
    static final double TOP = 28;

    static Line of(Known known) {
        LaneMarks marks = LaneMarks.of(known);
        Scale scale = Scale.over(marks.earliest().orElse(known.day()), known.day());
        List<DrawnLane> lanes = new ArrayList<>();
        double y = TOP;
        for (Lane lane : Lane.values()) {
            if (!known.shows(lane)) continue;
            DrawnLane drawn = DrawnLane.of(
                    lane,
                    y,
                    marks.on(lane),
                    lane == Lane.PLACEMENT ? marks.bands() : List.of(),
                    lane == Lane.SIDES && known.reader().isWhole() ? YearOfSides.of(known, scale) : List.of(),
                    scale);
            lanes.add(drawn);
            y += drawn.height();
        }
        return new Line(
                scale,
                lanes,
                List.of(Lane.values()).stream()
                        .filter(lane -> !known.shows(lane))
                        .toList(),
                List.of(Lane.values()).stream().filter(known::showsPart).toList(),
                known.reader().isWhole() ? Balance.of(known.cooperation(), until(known.day())) : null);
    }

    private static Period until(LocalDate day) {
        return new Period(Optional.empty(), Optional.of(day));
    }

    public double height() {
        DrawnLane last = lanes.get(lanes.size() - 1);
        return last.y() + last.height() + 4;
    }

    /** How many marks there was no room for. */
    public int left() {
        return lanes.stream().mapToInt(lane -> lane.bars().left()).sum();
    }
}
