package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.placement.AspirationDeclared;
import de.kooperationsbuch.kernel.placement.PlacementAssessed;
import de.kooperationsbuch.kernel.placement.PlacementType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assessments beside the derived placement: an outline where the two differ. */
final class PlacementMarks {
    private PlacementMarks() {}

    static Mark of(Told told, String title, List<Band> bands) {
        if (told.content() instanceof AspirationDeclared aspired)
            return Mark.moment(Lane.PLACEMENT, Figure.TRIANGLE, title + ": " + aspired.type(), told);
        if (!(told.content() instanceof PlacementAssessed assessed))
            return Mark.moment(Lane.PLACEMENT, Figure.CIRCLE, title, told);
        String said = title + ": " + assessed.type();
        Mark mark = Mark.moment(Lane.PLACEMENT, Figure.DIAMOND, said, told);
        return assessed.type() == derived(told, bands) ? mark : mark.asOutline(said);
    }

    private static @Nullable PlacementType derived(Told told, List<Band> bands) {
        return bands.stream()
                .filter(band -> band.holds(told.on().firstDay()))
                .findFirst()
                .map(Band::type)
                .orElse(null);
    }
}
