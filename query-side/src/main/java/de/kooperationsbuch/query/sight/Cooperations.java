package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.steps.Head;
import java.util.List;

/** The readerships of all cooperations of which something counts. */
public interface Cooperations {
    List<Readership> all(Head upTo);

    List<Readership> of(OrganisationId kommune, Head upTo);
}
