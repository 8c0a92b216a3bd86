package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.organisation.Member;
import de.kooperationsbuch.kernel.organisation.OrganisationId;

/** What a name in a form can be the name of. */
final class References {
    private References() {}

    static boolean isOrganisation(Class<?> type) {
        return type == OrganisationId.class || type == Member.class;
    }

    static boolean isStep(Class<?> type) {
        return type == StepId.class;
    }
}
