package de.kooperationsbuch.query.page.overview;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.placement.PlacementAssessed;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.placement.Course;
import de.kooperationsbuch.query.placement.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One cooperation over the years: the higher a band, the higher its type. Lengths are shares of the width, heights are pixels from above.
 *
 * @param silences days on which nothing of a type is recorded
 * @param edges where a stage begins on a known day
 */
record Band(List<Piece> pieces, List<Silence> silences, List<Edge> edges, List<Label> labels, List<Diamond> diamonds) {
    static final int HEIGHT = 48;

    enum Fade {
        IN,
        OUT
    }

    /** A part of a stage, whole or fading. */
    record Piece(
            String x,
            String end,
            String width,
            int y,
            int height,
            Tendency tendency,
            boolean assumed,
            @Nullable Fade fade) {}

    record Silence(String from, String to) {}

    record Edge(String x, int y) {}

    /** @param type null where there is only room for the arrow, as tendency is for the numeral */
    record Label(
            String x,
            int y,
            @Nullable PlacementType type,
            @Nullable Tendency tendency) {}

    /** What somebody saw; open where the book derives another type. */
    record Diamond(String x, PlacementType type, PartialDate date, boolean open) {}

    static Band of(Course course, Scale scale, LocalDate today) {
        List<Stage> stages = course.until(today);
        List<Boundary> boundaries = boundaries(stages, today);
        BandDrawing drawing = new BandDrawing(scale);
        for (int i = 0; i < stages.size(); i++) drawing.draw(stages.get(i), boundaries.get(i), boundaries.get(i + 1));
        for (PlacementAssessed assessed : course.assessed())
            if (!assessed.firstDay().isAfter(today)) drawing.draw(assessed, course, today);
        return drawing.band();
    }

    /** One before each stage, and one behind the last. */
    static List<Boundary> boundaries(List<Stage> stages, LocalDate today) {
        List<Boundary> found = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            LocalDate begun = i == 0 ? stage.from() : stages.get(i - 1).from();
            found.add(Boundary.of(stage.from(), stage.since(), begun, end(stage, today)));
        }
        for (int i = 1; i < found.size(); i++) {
            Boundary before = found.get(i - 1);
            found.set(i - 1, before.before(found.get(i)));
            found.set(i, found.get(i).after(before));
        }
        LocalDate end = stages.isEmpty() ? today : end(stages.get(stages.size() - 1), today);
        found.add(new Boundary(end, end, end));
        return found;
    }

    private static LocalDate end(Stage stage, LocalDate today) {
        return Objects.requireNonNullElse(stage.to(), today).plusDays(1);
    }
}
