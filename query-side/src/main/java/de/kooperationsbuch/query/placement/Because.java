package de.kooperationsbuch.query.placement;

import java.util.List;

/** The steps behind each grade and behind the tendency, each list in recording order. */
public record Because(List<Cause> formalisation, List<Cause> involvement, List<Cause> funding, List<Cause> tendency) {}
