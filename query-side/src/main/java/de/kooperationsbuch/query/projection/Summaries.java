package de.kooperationsbuch.query.projection;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.steps.Head;
import java.util.Set;

/** What is kept ready for questions about many subjects at once, renewed whenever steps came in. */
public interface Summaries {
    /**
     * Renews what rests on the steps of these subjects.
     *
     * @param upTo how far the generation holds all steps; it becomes the head only afterwards
     */
    void renew(Head upTo, Set<SubjectId> changed);
}
