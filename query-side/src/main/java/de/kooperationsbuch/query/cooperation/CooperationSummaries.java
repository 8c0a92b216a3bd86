package de.kooperationsbuch.query.cooperation;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.projection.Summaries;
import de.kooperationsbuch.query.steps.Generation;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Placeholder until the placement is there. */
@Component
class CooperationSummaries implements Summaries {
    @Override
    public void renew(Generation generation, Set<SubjectId> changed, long upTo) {}
}
