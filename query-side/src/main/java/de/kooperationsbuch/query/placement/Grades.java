package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.placement.Grade;

/** How far each of the three criteria is met. */
public record Grades(Grade formalisation, Grade involvement, Grade funding) {

    Grade of(Criterion criterion) {
        return switch (criterion) {
            case FORMALISATION -> formalisation;
            case INVOLVEMENT -> involvement;
            case FUNDING -> funding;
        };
    }

    /** How many criteria are met at this grade or a higher one. */
    int atLeast(Grade grade) {
        int met = 0;
        for (Criterion criterion : Criterion.all()) if (of(criterion).compareTo(grade) >= 0) met++;
        return met;
    }

    boolean whole() {
        return atLeast(Grade.MEDIUM) == 3;
    }
}
