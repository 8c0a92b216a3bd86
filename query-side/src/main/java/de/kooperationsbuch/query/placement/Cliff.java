package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;

/**
 * Days on which the end of all secured funding was in sight.
 *
 * @param steps the steps of the fundings that end last
 */
record Cliff(Span days, List<RecordedStep> steps) {}
