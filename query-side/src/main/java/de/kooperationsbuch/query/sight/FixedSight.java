package de.kooperationsbuch.query.sight;

import static de.kooperationsbuch.kernel.access.Act.SEE_AGREEMENTS;
import static de.kooperationsbuch.kernel.access.Act.SEE_COOPERATION;
import static de.kooperationsbuch.kernel.access.Act.SEE_CYCLE;
import static de.kooperationsbuch.kernel.access.Act.SEE_EVERYTHING_OF_AN_ORGANISATION;
import static de.kooperationsbuch.kernel.access.Act.SEE_EVERYTHING_OF_A_COOPERATION;
import static de.kooperationsbuch.kernel.access.Act.SEE_EVERYTHING_OF_A_MAP;
import static de.kooperationsbuch.kernel.access.Act.SEE_FUNDING;
import static de.kooperationsbuch.kernel.access.Act.SEE_MAP;
import static de.kooperationsbuch.kernel.access.Act.SEE_ORGANISATION;
import static de.kooperationsbuch.kernel.access.Act.SEE_PLACEMENT;
import static de.kooperationsbuch.kernel.access.Act.SEE_TODO;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Bond;
import java.util.Set;

/** What a caller may see of any subject of a kind, whichever it is: an auditor of every Kommune, or nobody of what is not known. */
final class FixedSight extends SubjectSight {
    private final Set<Bond> bonds;

    private FixedSight(Reader reader, Set<Bond> bonds, Act everything, Act... others) {
        super(reader, everything, others);
        this.bonds = bonds;
    }

    static FixedSight of(SubjectKind kind, Reader reader, Set<Bond> bonds) {
        return switch (kind) {
            case COOPERATION ->
                new FixedSight(
                        reader,
                        bonds,
                        SEE_EVERYTHING_OF_A_COOPERATION,
                        SEE_COOPERATION,
                        SEE_PLACEMENT,
                        SEE_CYCLE,
                        SEE_FUNDING,
                        SEE_AGREEMENTS);
            case ORGANISATION ->
                new FixedSight(reader, bonds, SEE_EVERYTHING_OF_AN_ORGANISATION, SEE_ORGANISATION, SEE_TODO);
            case KOMMUNE -> new FixedSight(reader, bonds, SEE_EVERYTHING_OF_A_MAP, SEE_MAP);
        };
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
