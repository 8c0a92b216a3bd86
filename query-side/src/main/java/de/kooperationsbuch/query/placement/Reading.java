package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.placement.Grade;
import de.kooperationsbuch.kernel.placement.PlacementType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chronicle read day by day. */
final class Reading {
    /** How far a type and a tendency look back. */
    static final int MONTHS_BACK = 12;

    private final Chronicle chronicle;
    private final List<Span> wholeRuns;

    /** @param yearOfGrace whether having been whole in the year before helps */
    Reading(Chronicle chronicle, boolean yearOfGrace) {
        this.chronicle = chronicle;
        this.wholeRuns = yearOfGrace ? chronicle.wholeRuns() : List.of();
    }

    State on(LocalDate day) {
        Grades grades = chronicle.gradesOn(day);
        PlacementType type = type(day, grades);
        Outlook outlook = outlook(day, grades, type);
        return new State(type, type == null ? null : outlook.tendency(), grades, marks(day, type, outlook));
    }

    Because because(LocalDate day) {
        Grades grades = chronicle.gradesOn(day);
        PlacementType type = type(day, grades);
        return new Because(
                causes(Criterion.FORMALISATION, day),
                causes(Criterion.INVOLVEMENT, day),
                causes(Criterion.FUNDING, day),
                type == null ? List.of() : Cause.of(outlook(day, grades, type).steps()));
    }

    private @Nullable PlacementType type(LocalDate day, Grades grades) {
        boolean tooLittleKnown = grades.atLeast(Grade.LOW) < 2;
        if (tooLittleKnown || !chronicle.life().days().holds(day)) return null;
        if (grades.atLeast(Grade.HIGH) == 3) return PlacementType.III;
        boolean firm = grades.whole() || (grades.atLeast(Grade.MEDIUM) >= 2 && wasWholeInTheYearBefore(day));
        return firm ? PlacementType.II : PlacementType.I;
    }

    /** In the year before this day or on it. */
    private boolean wasWholeInTheYearBefore(LocalDate day) {
        LocalDate yearBefore = day.minusMonths(MONTHS_BACK);
        for (int i = wholeRuns.size() - 1; i >= 0; i--)
            if (!wholeRuns.get(i).from().isAfter(day))
                return !wholeRuns.get(i).to().isBefore(yearBefore);
        return false;
    }

    private Outlook outlook(LocalDate day, Grades grades, @Nullable PlacementType type) {
        return new Outlook(chronicle, day, grades, type == PlacementType.II && !grades.whole());
    }

    private Marks marks(LocalDate day, @Nullable PlacementType type, Outlook outlook) {
        Marks marks = Marks.NONE;
        for (Criterion criterion : Criterion.all())
            marks = marks.and(chronicle.timeline(criterion).on(day).marks());
        if (type != null) marks = marks.and(Marks.of(outlook.stepsDownwards(), chronicle.otherSide()));
        return marks.resting(chronicle.life().restsOn(day));
    }

    private List<Cause> causes(Criterion criterion, LocalDate day) {
        return Cause.of(chronicle.timeline(criterion).causesOn(day));
    }
}
