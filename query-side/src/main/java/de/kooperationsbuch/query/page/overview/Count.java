package de.kooperationsbuch.query.page.overview;

import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.cooperation.CooperationAnswer;
import java.util.List;
import java.util.function.Predicate;

/** How many cooperations stand where. */
record Count(long all, long ofTypeI, long ofTypeII, long ofTypeIII, long falling) {
    static Count of(List<CooperationAnswer> chosen) {
        return new Count(
                chosen.size(),
                count(chosen, stands -> stands.type() == PlacementType.I),
                count(chosen, stands -> stands.type() == PlacementType.II),
                count(chosen, stands -> stands.type() == PlacementType.III),
                count(chosen, stands -> stands.tendency() == Tendency.FALLING));
    }

    private static long count(List<CooperationAnswer> chosen, Predicate<CooperationAnswer.Stands> what) {
        return chosen.stream()
                .filter(one -> one.stands() != null && what.test(one.stands()))
                .count();
    }
}
