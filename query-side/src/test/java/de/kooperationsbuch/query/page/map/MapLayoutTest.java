package de.kooperationsbuch.query.page.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.network.NetworkLevel;
import de.kooperationsbuch.kernel.network.RelationId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapLayoutTest {
    private static final NetworkLevel[] LEVELS = {NetworkLevel.STRATEGIC, NetworkLevel.OPERATIONAL, null};

    private final List<Slot> slots = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    /** A map of so many actors, one and a half times as many relations. */
    private MapLayout map(int actors) {
        Random random = new Random(actors);
        for (int at = 0; at < actors; at++)
            slots.add(new Slot(new OrganisationId("a" + at), at < 2 ? LEVELS[at] : LEVELS[at % 7 == 6 ? 2 : at % 2]));
        for (int at = 0; at < actors * 3 / 2; at++) {
            int from = random.nextInt(actors);
            int to = at % 3 == 0 ? (from + 1) % actors : (from + 1 + random.nextInt(actors - 1)) % actors;
            ties.add(new Tie(new RelationId("r" + at), slots.get(from), slots.get(to), 60 + random.nextInt(140)));
        }
        return new MapLayout(slots, ties);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12, 30, 60})
    void no_box_overlaps_another_and_all_lie_in_the_picture(int actors) {
        MapLayout map = map(actors);
        List<Rectangle2D> boxes = boxes(map);
        assertThat(boxes).hasSize(actors);
        for (Rectangle2D box : boxes) {
            assertThat(new Rectangle2D.Double(0, 0, map.width(), map.height()).contains(box))
                    .isTrue();
            assertThat(boxes.stream().filter(other -> other.intersects(box))).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12, 30, 60})
    void every_relation_is_drawn_from_its_one_end_to_the_other(int actors) {
        MapLayout map = map(actors);
        assertThat(map.lines()).extracting(MapLayout.Line::tie).containsExactlyInAnyOrderElementsOf(ties);
        for (MapLayout.Line line : map.lines()) {
            assertThat(onEdge(map.box(line.tie().from()), line.points().get(0))).isTrue();
            assertThat(onEdge(
                            map.box(line.tie().to()),
                            line.points().get(line.points().size() - 1)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12, 30, 60})
    void no_line_runs_through_a_box(int actors) {
        MapLayout map = map(actors);
        List<Rectangle2D> insides =
                boxes(map).stream().map(box -> grown(box, -1)).toList();
        for (MapLayout.Line line : map.lines())
            for (int at = 1; at < line.points().size(); at++) {
                Line2D part = part(line.points().get(at - 1), line.points().get(at));
                assertThat(insides.stream().filter(part::intersects))
                        .as(line.tie().key())
                        .isEmpty();
            }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12, 30, 60})
    void no_label_touches_a_box_or_another_label(int actors) {
        MapLayout map = map(actors);
        List<Rectangle2D> labels =
                map.lines().stream().map(MapLayoutTest::label).toList();
        List<Rectangle2D> boxes = boxes(map);
        for (Rectangle2D label : labels) {
            assertThat(boxes.stream().filter(label::intersects)).isEmpty();
            assertThat(labels.stream().filter(label::intersects)).hasSize(1);
            assertThat(label.getMinX()).isNotNegative();
            assertThat(label.getMaxX()).isLessThanOrEqualTo(Math.max(map.width(), label.getWidth()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 30, 60})
    void the_same_things_stand_in_the_same_places_in_whatever_order_they_come(int actors) {
        MapLayout one = map(actors);
        Collections.shuffle(slots, new Random(1));
        Collections.shuffle(ties, new Random(2));
        MapLayout other = new MapLayout(slots, ties);
        assertThat(other.boxes()).isEqualTo(one.boxes());
        assertThat(other.lines()).isEqualTo(one.lines());
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 30})
    void the_strategic_stand_above_the_line_and_the_operational_below(int actors) {
        MapLayout map = map(actors);
        for (MapLayout.Box box : map.boxes())
            assertThat(box.y() > map.caption(1)).isEqualTo(box.slot().level() != NetworkLevel.STRATEGIC);
    }

    private static List<Rectangle2D> boxes(MapLayout map) {
        return map.boxes().stream().map(MapLayoutTest::rectangle).toList();
    }

    private static Rectangle2D rectangle(MapLayout.Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), MapLayout.BOX_WIDTH, MapLayout.BOX_HEIGHT);
    }

    private static Rectangle2D label(MapLayout.Line line) {
        int width = line.tie().labelled();
        return new Rectangle2D.Double(
                line.label().x() - width / 2.0,
                line.label().y() - MapLayout.LABEL_HEIGHT / 2.0,
                width,
                MapLayout.LABEL_HEIGHT);
    }

    private static boolean onEdge(MapLayout.Box box, MapLayout.Point point) {
        return grown(rectangle(box), 0.5).contains(point.x(), point.y())
                && !grown(rectangle(box), -0.5).contains(point.x(), point.y());
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }

    private static Line2D part(MapLayout.Point from, MapLayout.Point to) {
        return new Line2D.Double(from.x(), from.y(), to.x(), to.y());
    }
}
