package de.kooperationsbuch.query.projection;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.steps.Generation;
import java.util.Set;

/** What is kept ready for questions about many subjects at once, renewed whenever steps came in. */
public interface Summaries {
    /**
     * Renews what rests on the steps of these subjects.
     *
     * @param upTo position up to which the generation holds all steps
     */
    void renew(Generation generation, Set<SubjectId> changed, long upTo);
}
