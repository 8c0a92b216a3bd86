package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.page.Say;
import de.kooperationsbuch.query.placement.Course;
import de.kooperationsbuch.query.placement.Stage;
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

    /** In the order of time, as far as a day. */
    static List<Band> of(Course course, LocalDate day) {
        List<Band> bands = new ArrayList<>();
        for (Stage stage : course.stages()) {
            if (stage.from().isAfter(day)) break;
            Band next = of(stage, stage.to() == null || stage.to().isAfter(day) ? day : stage.to());
            Band last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
            if (last != null && last.type == next.type && last.tendency == next.tendency)
                bands.set(bands.size() - 1, last.through(next));
            else {
                if (last != null) bands.set(bands.size() - 1, last.endingBefore(next.since));
                bands.add(next);
            }
        }
        return bands;
    }

    private static Band of(Stage stage, LocalDate to) {
        return new Band(
                stage.from(),
                to,
                stage.type(),
                stage.tendency(),
                stage.since(),
                PartialDate.of(to),
                stage.marks().contested());
    }

    private Band through(Band next) {
        return new Band(from, next.to, type, tendency, since, next.until, contested || next.contested);
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
