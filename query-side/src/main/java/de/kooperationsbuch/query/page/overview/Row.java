package de.kooperationsbuch.query.page.overview;

import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.cooperation.CooperationAnswer;
import de.kooperationsbuch.query.placement.Course;
import de.kooperationsbuch.query.placement.Marks;
import de.kooperationsbuch.query.placement.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One cooperation on the page.
 *
 * @param own whether the reader's organisation is one of its two sides or belongs to the Verbund
 * @param since when it came to stand as it does, absent while nothing of it is known
 * @param marks their keys
 * @param reasons why it falls, each once
 * @param band absent for whoever may not see the placement
 */
record Row(
        CooperationAnswer one,
        boolean own,
        Course course,
        @Nullable Phrase since,
        List<String> marks,
        List<Phrase> reasons,
        @Nullable PlacementType aspiration,
        @Nullable Band band) {
    static Row of(CooperationAnswer one, boolean own, Course course, Scale scale, LocalDate day, LocalDate today) {
        Optional<Stage> stage = one.stands() == null ? Optional.empty() : course.standing(day);
        Optional<Stage> typed = stage.filter(standing -> standing.type() != null);
        return new Row(
                one,
                own,
                course,
                typed.map(standing -> Phrase.since(standing.since())).orElse(null),
                stage.map(standing -> words(standing.marks())).orElse(List.of()),
                typed.filter(standing -> standing.tendency() == Tendency.FALLING)
                        .map(Row::reasons)
                        .orElse(List.of()),
                one.stands() == null ? null : course.aspiration(day).orElse(null),
                one.stands() == null ? null : Band.of(course, scale, today));
    }

    private static List<Phrase> reasons(Stage stage) {
        return stage.reasons().stream()
                .map(recorded -> Phrase.because(recorded.step()))
                .distinct()
                .toList();
    }

    private static List<String> words(Marks marks) {
        return Stream.of(
                        marks.paused() ? "paused" : null,
                        marks.contested() ? "contested" : null,
                        marks.assumed() ? "assumed" : null,
                        marks.oneSided() ? "oneSided" : null)
                .filter(Objects::nonNull)
                .toList();
    }

    public boolean isPlaced() {
        return band != null;
    }
}
