package de.kooperationsbuch.query.page.overview;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.placement.PlacementAssessed;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.cooperation.CooperationAnswer;
import de.kooperationsbuch.query.placement.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the picture shows of one stage, or of one assessment.
 *
 * @param since the period in which it began, or in which somebody saw it
 * @param until the period in which the next began; null while it goes on
 * @param assumed null for an assessment
 * @param onDay whether it holds on the day that is looked at
 */
record Figure(
        CooperationAnswer one,
        Kind kind,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Nullable PlacementType type,
        @Nullable Tendency tendency,
        @Nullable Boolean assumed,
        boolean onDay) {
    static final List<String> HEADINGS = List.of(
            "cooperation",
            "kommune",
            "verbund",
            "land",
            "kind",
            "since",
            "until",
            "type",
            "tendency",
            "assumed",
            "onDay");

    enum Kind {
        DERIVED,
        ASSESSED,
        /** That the reader may not see. */
        HIDDEN
    }

    static List<Figure> of(Row row, LocalDate day, LocalDate today) {
        CooperationAnswer one = row.one();
        if (!row.isPlaced()) return List.of(new Figure(one, Kind.HIDDEN, null, null, null, null, null, false));
        List<Figure> figures = new ArrayList<>();
        List<Stage> stages = row.course().until(today);
        for (int i = 0; i < stages.size(); i++)
            figures.add(of(one, stages.get(i), i + 1 < stages.size() ? stages.get(i + 1) : null, day));
        for (PlacementAssessed assessed : row.course().assessed())
            if (!assessed.firstDay().isAfter(today)) figures.add(of(one, assessed));
        return figures;
    }

    private static Figure of(CooperationAnswer one, Stage stage, @Nullable Stage next, LocalDate day) {
        PartialDate ended = stage.to() == null ? null : PartialDate.of(stage.to());
        return new Figure(
                one,
                Kind.DERIVED,
                stage.since(),
                next == null ? ended : next.since(),
                stage.type(),
                stage.tendency(),
                stage.isAssumed(),
                stage.holds(day));
    }

    private static Figure of(CooperationAnswer one, PlacementAssessed assessed) {
        return new Figure(
                one,
                Kind.ASSESSED,
                assessed.step().effectiveOn(),
                null,
                assessed.type(),
                assessed.tendency(),
                null,
                false);
    }

    List<String> values() {
        return Arrays.asList(
                one.cooperation().value(),
                one.kommune().value(),
                one.verbund().value(),
                one.land() == null ? "" : one.land().value(),
                kind.name(),
                text(since),
                text(until),
                text(type),
                text(tendency),
                text(assumed),
                text(onDay));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
