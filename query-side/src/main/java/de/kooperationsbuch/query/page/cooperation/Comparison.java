package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.network.RelationKind;
import de.kooperationsbuch.kernel.placement.Grade;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.agreement.Agreements;
import de.kooperationsbuch.query.cycle.Cycles;
import de.kooperationsbuch.query.handover.ActiveFunding;
import de.kooperationsbuch.query.handover.AgreementInForce;
import de.kooperationsbuch.query.handover.Format;
import de.kooperationsbuch.query.handover.Space;
import de.kooperationsbuch.query.handover.WhatHolds;
import de.kooperationsbuch.query.network.HeldRelation;
import de.kooperationsbuch.query.network.NetworkView;
import de.kooperationsbuch.query.placement.Placement;
import de.kooperationsbuch.query.placement.RuleSets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What differs between two days, as far as the reader may see it, both as known at one instant.
 *
 * @param type and the others of the placement: absent if equal, or not to be seen
 */
record Comparison(
        LocalDate before,
        LocalDate after,
        Optional<Difference<PlacementType>> type,
        Optional<Difference<Tendency>> tendency,
        Optional<Difference<Grade>> formalisation,
        Optional<Difference<Grade>> involvement,
        Optional<Difference<Grade>> funding,
        List<Difference<AgreementInForce>> agreements,
        List<Difference<ActiveFunding>> fundings,
        List<Difference<HeldRelation>> seats,
        List<Difference<Space>> spaces,
        List<Difference<Format>> formats) {

    /** @param other the day to compare with, earlier or later */
    static Comparison of(Known known, LocalDate other) {
        LocalDate before = other.isBefore(known.day()) ? other : known.day();
        LocalDate after = other.isBefore(known.day()) ? known.day() : other;
        Optional<Placements> placed = known.sees(Act.SEE_PLACEMENT)
                ? Optional.of(new Placements(placement(known, before), placement(known, after)))
                : Optional.empty();
        WhatHolds then = holding(known, before);
        WhatHolds now = holding(known, after);
        return new Comparison(
                before,
                after,
                placed.flatMap(two -> one(two.before().type(), two.after().type())),
                placed.flatMap(two -> one(two.before().tendency(), two.after().tendency())),
                placed.flatMap(two -> one(
                        two.before().grades().formalisation(),
                        two.after().grades().formalisation())),
                placed.flatMap(two -> one(
                        two.before().grades().involvement(),
                        two.after().grades().involvement())),
                placed.flatMap(two -> one(
                        two.before().grades().funding(), two.after().grades().funding())),
                Difference.between(then.agreements(), now.agreements(), AgreementInForce::agreement),
                Difference.between(then.fundings(), now.fundings(), ActiveFunding::funding),
                Difference.between(seats(known, before), seats(known, after), HeldRelation::relation),
                Difference.between(then.spaces(), now.spaces(), Space::space),
                Difference.between(then.formats(), now.formats(), Format::format));
    }

    private record Placements(Placement before, Placement after) {}

    private static Placement placement(Known known, LocalDate day) {
        return RuleSets.current().on(known.constellation(), day);
    }

    private static WhatHolds holding(Known known, LocalDate day) {
        return WhatHolds.of(known.current(), Agreements.of(known.cooperation()), Cycles.of(known.cooperation()), day);
    }

    private static List<HeldRelation> seats(Known known, LocalDate day) {
        return NetworkView.of(known.currentMap(), day).relations().stream()
                .filter(relation -> relation.kind() == RelationKind.SEAT_IN
                        && relation.from().equals(known.constellation().verbund()))
                .toList();
    }

    private static <T> Optional<Difference<T>> one(T before, T after) {
        return Optional.of(new Difference<>(before, after)).filter(Difference::isOne);
    }

    public boolean isNothing() {
        return Stream.of(type, tendency, formalisation, involvement, funding).allMatch(Optional::isEmpty)
                && Stream.of(agreements, fundings, seats, spaces, formats).allMatch(List::isEmpty);
    }
}
