package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A run of days of one placement with the same marks.
 *
 * @param to inclusive; null while it goes on
 * @param since the period in which it began, as precisely as the steps behind it say
 * @param reasons the steps that make it rise or fall, as far as they may be looked up
 */
public record Stage(
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable PlacementType type,
        @Nullable Tendency tendency,
        Marks marks,
        PartialDate since,
        List<RecordedStep> reasons) {
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether people would say that nothing moved in between. */
    public boolean standsLike(Stage other) {
        return type == other.type && tendency == other.tendency;
    }

    /** Whether it rests on steps that nobody stated, where it rests on any. */
    public boolean isAssumed() {
        return marks.assumed();
    }

    /** Whether the picture shows both alike. */
    public boolean looksLike(Stage other) {
        return standsLike(other) && isAssumed() == other.isAssumed();
    }

    /** Both as one run of days. */
    public Stage through(Stage next) {
        return new Stage(from, next.to, type, tendency, marks, since, reasons);
    }

    /** As far as a day, inclusive. */
    public Stage until(LocalDate day) {
        LocalDate last = Objects.requireNonNullElse(to, LocalDate.MAX);
        return new Stage(from, last.isAfter(day) ? null : to, type, tendency, marks, since, reasons);
    }
}
