package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Bond;
import java.util.Set;

/** What a caller may see of any subject of a kind, whichever it is: an auditor of every Kommune, or nobody of what is not known. */
final class FixedSight extends SubjectSight {
    private final Set<Bond> bonds;

    FixedSight(Reader reader, Set<Bond> bonds, SubjectKind kind) {
        super(reader, kind);
        this.bonds = bonds;
    }

    @Override
    Set<Bond> bonds(Act act) {
        return bonds;
    }

    @Override
    boolean showsInPart(Step step) {
        return false;
    }

    @Override
    boolean seesRatingOf(StepHeader author) {
        return isWhole();
    }
}
