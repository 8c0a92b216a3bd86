package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.standing.PartnerSide;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far apart the two sides see the partnership, per question and in all. */
public record RatingDifference(int equality, int reliability, int information, int influence, int total) {
    /** Null unless both ratings can be seen. */
    static @Nullable RatingDifference of(List<RatingEntry> ratings) {
        List<RatingEntry> shown = ratings.stream().filter(RatingEntry::isShown).toList();
        return shown.size() < PartnerSide.values().length ? null : between(shown.get(0), shown.get(1));
    }

    private static RatingDifference between(RatingEntry one, RatingEntry other) {
        int equality = Math.abs(one.equality() - other.equality());
        int reliability = Math.abs(one.reliability() - other.reliability());
        int information = Math.abs(one.information() - other.information());
        int influence = Math.abs(one.influence() - other.influence());
        return new RatingDifference(
                equality, reliability, information, influence, equality + reliability + information + influence);
    }
}
