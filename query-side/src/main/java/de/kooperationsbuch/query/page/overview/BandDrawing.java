package de.kooperationsbuch.query.page.overview;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.placement.PlacementAssessed;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.page.overview.Band.Diamond;
import de.kooperationsbuch.query.page.overview.Band.Edge;
import de.kooperationsbuch.query.page.overview.Band.Fade;
import de.kooperationsbuch.query.page.overview.Band.Label;
import de.kooperationsbuch.query.page.overview.Band.Piece;
import de.kooperationsbuch.query.page.overview.Band.Silence;
import de.kooperationsbuch.query.placement.Course;
import de.kooperationsbuch.query.placement.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Collects what a band consists of, stage by stage. */
final class BandDrawing {
    private static final int FLOOR = 46;
    private static final int STEP = 14;
    private static final double ROOM_FOR_BOTH = 8.5;
    private static final double ROOM_FOR_ONE = 4.5;

    private final Scale scale;
    private final Band band =
            new Band(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    BandDrawing(Scale scale) {
        this.scale = scale;
    }

    Band band() {
        return band;
    }

    void draw(Stage stage, Boundary before, Boundary behind) {
        if (!before.isSoft()) edge(before.on(), stage.type());
        if (stage.to() != null && !behind.isSoft()) edge(behind.on(), stage.type());
        if (stage.type() == null) {
            if (before.on().isBefore(behind.on()))
                band.silences().add(new Silence(scale.x(before.from()), scale.x(behind.to())));
            return;
        }
        piece(stage, before.from(), before.to(), Fade.IN);
        piece(stage, before.to(), behind.from(), null);
        piece(stage, behind.from(), behind.to(), Fade.OUT);
        label(stage, before.on(), behind.on());
    }

    private void edge(LocalDate day, @Nullable PlacementType type) {
        if (type != null) band.edges().add(new Edge(scale.x(day), top(type)));
    }

    private void piece(Stage stage, LocalDate from, LocalDate to, @Nullable Fade fade) {
        if (scale.at(from) >= scale.at(to)) return;
        int y = top(stage.type());
        band.pieces()
                .add(new Piece(
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
        band.labels()
                .add(new Label(
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
        band.diamonds().add(new Diamond(scale.x(middle), assessed.type(), date, derived != assessed.type()));
    }

    private static int top(@Nullable PlacementType type) {
        return type == null ? FLOOR : FLOOR - STEP * (type.ordinal() + 1);
    }
}
