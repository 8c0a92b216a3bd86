package de.kooperationsbuch.query.placement;

import static de.kooperationsbuch.query.placement.GroundKind.ACTION_PLAN;
import static de.kooperationsbuch.query.placement.GroundKind.AGREEMENT;
import static de.kooperationsbuch.query.placement.GroundKind.CYCLE_STANDARD;
import static de.kooperationsbuch.query.placement.GroundKind.DECIDING_SEAT;
import static de.kooperationsbuch.query.placement.GroundKind.ENCOUNTER;
import static de.kooperationsbuch.query.placement.GroundKind.FORMAT;
import static de.kooperationsbuch.query.placement.GroundKind.LASTING_FUNDING;
import static de.kooperationsbuch.query.placement.GroundKind.MANDATED_AGREEMENT;
import static de.kooperationsbuch.query.placement.GroundKind.SECURED_FUNDING;
import static de.kooperationsbuch.query.placement.GroundKind.SPEAKING_SEAT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The three questions of a placement, each with the grade that its grounds reach. */
enum Criterion {
    FORMALISATION {
        @Override
        Reached reached(Tally standing) {
            if (standing.has(MANDATED_AGREEMENT) && standing.has(CYCLE_STANDARD))
                return Reached.high(EnumSet.of(MANDATED_AGREEMENT, CYCLE_STANDARD));
            if (standing.has(MANDATED_AGREEMENT, AGREEMENT, CYCLE_STANDARD, FORMAT))
                return Reached.medium(EnumSet.of(MANDATED_AGREEMENT, AGREEMENT, CYCLE_STANDARD, FORMAT));
            return Reached.LOW;
        }
    },
    INVOLVEMENT {
        @Override
        Reached reached(Tally standing) {
            if (standing.has(DECIDING_SEAT) && standing.has(ACTION_PLAN))
                return Reached.high(EnumSet.of(DECIDING_SEAT, ACTION_PLAN));
            Set<GroundKind> through = EnumSet.of(FORMAT, SPEAKING_SEAT, DECIDING_SEAT);
            boolean metOften = standing.count(ENCOUNTER) >= 2;
            if (metOften) through.add(ENCOUNTER);
            return metOften || standing.has(FORMAT, SPEAKING_SEAT, DECIDING_SEAT)
                    ? Reached.medium(through)
                    : Reached.LOW;
        }
    },
    FUNDING {
        @Override
        Reached reached(Tally standing) {
            if (standing.has(LASTING_FUNDING)) return Reached.high(EnumSet.of(LASTING_FUNDING));
            return standing.has(SECURED_FUNDING) ? Reached.medium(EnumSet.of(SECURED_FUNDING)) : Reached.LOW;
        }
    };

    private static final List<Criterion> ALL = List.of(values());

    static List<Criterion> all() {
        return ALL;
    }

    /** The grade on a day on which these grounds stand, once the book is no longer silent. */
    abstract Reached reached(Tally standing);
}
