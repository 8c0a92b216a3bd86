package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.page.Say;
import de.kooperationsbuch.query.placement.PlacementInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days of one type and tendency, both days inclusive.
 *
 * @param since its beginning as precisely as the steps behind it are dated
 * @param until its end as precisely as what follows is dated
 * @param contested whether a cause is disputed on any of its days
 */
record Band(
        LocalDate from,
        LocalDate to,
        @Nullable PlacementType type,
        @Nullable Tendency tendency,
        PartialDate since,
        PartialDate until,
        boolean contested) {

    /** @param history runs without an open end, in the order of time */
    static List<Band> of(List<PlacementInterval> history, Known known) {
        List<Band> bands = new ArrayList<>();
        for (PlacementInterval run : history) {
            Band last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
            if (last != null && last.type == run.type() && last.tendency == run.tendency())
                bands.set(bands.size() - 1, last.through(run));
            else {
                if (last != null) bands.set(bands.size() - 1, last.endingBefore(Since.of(run, known)));
                bands.add(new Band(
                        run.from(),
                        run.to(),
                        run.type(),
                        run.tendency(),
                        Since.of(run, known),
                        PartialDate.of(run.to()),
                        run.marks().contested()));
            }
        }
        return bands;
    }

    private Band through(PlacementInterval next) {
        return new Band(
                from,
                next.to(),
                type,
                tendency,
                since,
                PartialDate.of(next.to()),
                contested || next.marks().contested());
    }

    /** @param next from when on the next one holds: "in 2025" is the end of this one, too */
    private Band endingBefore(PartialDate next) {
        return next.isDay() ? this : new Band(from, to, type, tendency, since, next, contested);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public Extent extent() {
        LocalDate sure = since.lastDay().isAfter(to) ? to : since.lastDay();
        return new Extent(from, sure, to, to, false);
    }

    public String says(Say say) {
        String stands = type == null
                ? say.text("line.says.unplaced")
                : say.text("line.says.placed", say.word(type), say.word(tendency));
        return say.text("line.says.band", stands, say.date(since), say.date(until));
    }
}
