package de.kooperationsbuch.query.page.overview;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.placement.PlacementAssessed;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.placement.Course;
import de.kooperationsbuch.query.placement.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    private static final int FLOOR = 46;
    private static final int STEP = 14;
    private static final double ROOM_FOR_BOTH = 8.5;
    private static final double ROOM_FOR_ONE = 4.5;

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
        Drawing drawing = new Drawing(scale);
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

    private static int top(@Nullable PlacementType type) {
        return type == null ? FLOOR : FLOOR - STEP * (type.ordinal() + 1);
    }

    /** Collects what a band consists of. */
    private record Drawing(Scale scale, Band band) {
        Drawing(Scale scale) {
            this(
                    scale,
                    new Band(
                            new ArrayList<>(),
                            new ArrayList<>(),
                            new ArrayList<>(),
                            new ArrayList<>(),
                            new ArrayList<>()));
        }

        void draw(Stage stage, Boundary before, Boundary behind) {
            if (!before.isSoft()) edge(before.on(), stage.type());
            if (stage.to() != null && !behind.isSoft()) edge(behind.on(), stage.type());
            if (stage.type() == null) {
                if (before.on().isBefore(behind.on()))
                    band.silences.add(new Silence(scale.x(before.from()), scale.x(behind.to())));
                return;
            }
            piece(stage, before.from(), before.to(), Fade.IN);
            piece(stage, before.to(), behind.from(), null);
            piece(stage, behind.from(), behind.to(), Fade.OUT);
            label(stage, before.on(), behind.on());
        }

        private void edge(LocalDate day, @Nullable PlacementType type) {
            if (type != null) band.edges.add(new Edge(scale.x(day), top(type)));
        }

        private void piece(Stage stage, LocalDate from, LocalDate to, @Nullable Fade fade) {
            if (scale.at(from) >= scale.at(to)) return;
            int y = top(stage.type());
            band.pieces.add(new Piece(
                    scale.x(from),
                    scale.x(to),
                    scale.width(from, to),
                    y,
                    FLOOR - y,
                    stage.tendency(),
                    stage.isAssumed(),
                    fade));
        }

        private void label(Stage stage, LocalDate from, LocalDate to) {
            double room = scale.at(to) - scale.at(from);
            if (room < ROOM_FOR_ONE) return;
            boolean moving = stage.tendency() != Tendency.STABLE;
            band.labels.add(new Label(
                    Scale.percent((scale.at(from) + scale.at(to)) / 2),
                    (top(stage.type()) + FLOOR) / 2,
                    moving && room < ROOM_FOR_BOTH ? null : stage.type(),
                    moving ? stage.tendency() : null));
        }

        void draw(PlacementAssessed assessed, Course course, LocalDate today) {
            PartialDate date = assessed.step().effectiveOn();
            LocalDate last = date.lastDay().isAfter(today) ? today : date.lastDay();
            LocalDate middle = date.firstDay().plusDays(ChronoUnit.DAYS.between(date.firstDay(), last) / 2);
            PlacementType derived = course.on(last).map(Stage::type).orElse(null);
            band.diamonds.add(new Diamond(scale.x(middle), assessed.type(), date, derived != assessed.type()));
        }
    }
}
