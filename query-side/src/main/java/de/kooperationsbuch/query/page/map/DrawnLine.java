package de.kooperationsbuch.query.page.map;

import de.kooperationsbuch.kernel.network.RelationKind;
import de.kooperationsbuch.kernel.network.Voice;
import de.kooperationsbuch.query.network.HeldRelation;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A relation as a line with a word.
 *
 * @param from the name of the one end
 * @param to the name of the other
 */
public record DrawnLine(HeldRelation relation, String word, String from, String to, Mark mark, MapLayout.Line line) {
    public String path() {
        return line.points().stream()
                .map(point -> String.format(Locale.ROOT, "%.1f %.1f", point.x(), point.y()))
                .collect(Collectors.joining(" L", "M", ""));
    }

    /** A seat is the thicker the more its voice counts. */
    public double thickness() {
        Voice voice = relation.voice();
        return voice == null ? 1.5 : 2.5 + 1.5 * voice.ordinal();
    }

    public boolean isPersonal() {
        return LineWords.isPersonal(relation);
    }

    /** Whether it holds alike in both directions. */
    public boolean isMutual() {
        return relation.kind() == RelationKind.COOPERATES;
    }

    public double x() {
        return line.label().x();
    }

    public double y() {
        return line.label().y();
    }

    public int labelWidth() {
        return line.tie().labelled();
    }

    public int labelHeight() {
        return MapLayout.LABEL_HEIGHT;
    }
}
