package de.kooperationsbuch.query.sight;

import static de.kooperationsbuch.kernel.access.Act.SEE_ORGANISATION;
import static de.kooperationsbuch.kernel.access.Act.SEE_TODO;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Bond;
import de.kooperationsbuch.kernel.organisation.OrganisationDissolved;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.organisation.OrganisationRenamed;
import java.util.EnumSet;
import java.util.Set;

/** What a caller may see of an organisation: everything, or only what it is called and what it is; and whether what waits for it. */
final class OrganisationSight extends SubjectSight {
    private final Set<Bond> toItsName;
    private final Set<Bond> toEverything;
    private final Set<Bond> toWhatWaits;

    OrganisationSight(Reader reader, OrganisationBonds bonds) {
        super(reader, SubjectKind.ORGANISATION);
        toItsName = bonds.toItsName();
        toEverything = bonds.toEverything(toItsName);
        toWhatWaits = bonds.toWhatWaits();
    }

    @Override
    Set<Bond> bonds(Act act) {
        if (act == SEE_TODO) return toWhatWaits;
        return act == SEE_ORGANISATION ? toItsName : toEverything;
    }

    @Override
    boolean showsInPart(Step step) {
        boolean naming = step instanceof OrganisationRegistered
                || step instanceof OrganisationRenamed
                || step instanceof OrganisationDissolved;
        return naming && allows(SEE_ORGANISATION);
    }

    @Override
    boolean isToDo() {
        Set<Bond> own = EnumSet.noneOf(Bond.class);
        own.addAll(toWhatWaits);
        own.remove(Bond.ASSIGNED);
        return SEE_TODO.allows(reader().caller(), own);
    }
}
