package de.kooperationsbuch.query.steps;

import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import java.util.List;

/** The step by which a cooperation began, which names its two sides. */
public final class Opening {
    private Opening() {}

    /** @throws IllegalArgumentException if the steps are not those of a cooperation from its beginning */
    public static CooperationOpened of(List<RecordedStep> cooperation) {
        for (RecordedStep recorded : cooperation)
            if (recorded.step() instanceof CooperationOpened opened) return opened;
        throw new IllegalArgumentException("no opening among " + cooperation.size() + " steps");
    }
}
