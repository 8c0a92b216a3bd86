package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.sight.Sight;
import java.util.List;
import java.util.stream.Stream;

/** The steps behind each grade and behind the tendency, each list in recording order. */
public record Because(List<Cause> formalisation, List<Cause> involvement, List<Cause> funding, List<Cause> tendency) {
    Stream<Cause> all() {
        return Stream.of(formalisation, involvement, funding, tendency).flatMap(List::stream);
    }

    Because seenBy(Sight sight) {
        return new Because(
                Cause.seenBy(sight, formalisation),
                Cause.seenBy(sight, involvement),
                Cause.seenBy(sight, funding),
                Cause.seenBy(sight, tendency));
    }
}
