package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.sight.Sight;
import java.util.List;

/** The steps behind each grade and behind the tendency, each list in recording order. */
public record Because(List<Cause> formalisation, List<Cause> involvement, List<Cause> funding, List<Cause> tendency) {
    Because seenBy(Sight sight) {
        return new Because(
                Cause.seenBy(sight, formalisation),
                Cause.seenBy(sight, involvement),
                Cause.seenBy(sight, funding),
                Cause.seenBy(sight, tendency));
    }
}
