package de.kooperationsbuch.query.page.agreement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a term as both versions have it; empty on the side that is silent.
 *
 * @param label key of what it is about, or null if the term says that already
 * @param list whether the pieces stand one below the other
 */
public record Line(@Nullable String label, List<Piece> before, List<Piece> after, boolean list) {
    /** Texts are compared word by word. */
    static Line text(@Nullable String label, @Nullable String before, @Nullable String after) {
        if (before == null || after == null) return value(label, before, after);
        WordDiff words = WordDiff.between(before, after);
        return new Line(label, words.before(), words.after(), false);
    }

    static Line value(@Nullable String label, @Nullable Object before, @Nullable Object after) {
        boolean same = Objects.equals(before, after);
        return new Line(
                label,
                Stream.ofNullable(before)
                        .map(one -> new Piece(one, same ? Change.SAME : Change.GONE))
                        .toList(),
                Stream.ofNullable(after)
                        .map(one -> new Piece(one, same ? Change.SAME : Change.NEW))
                        .toList(),
                false);
    }

    static Line list(List<?> before, List<?> after) {
        return new Line(null, pieces(before, after, Change.GONE), pieces(after, before, Change.NEW), true);
    }

    private static List<Piece> pieces(List<?> those, List<?> others, Change otherwise) {
        return those.stream()
                .map(one -> new Piece(one, others.contains(one) ? Change.SAME : otherwise))
                .toList();
    }

    /** Whether either version says anything. */
    boolean isSaid() {
        return !before.isEmpty() || !after.isEmpty();
    }
}
