package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.json.CorrectedContent;
import java.util.ArrayList;
import java.util.List;

/** The records of one step: the first, and the corrections that were not taken back. */
final class Links<T extends Taken> {
    /** A record, with what the step says by it. */
    private record Link<T>(T taken, Step content) {}

    private final List<Link<T>> links = new ArrayList<>();
    private boolean withdrawn;

    Links(T original) {
        links.add(new Link<>(original, original.step()));
    }

    void correct(T taken, StepCorrected correction) {
        links.add(new Link<>(taken, CorrectedContent.of(content(), correction)));
    }

    /** Takes the latest correction back; without one, the step itself. */
    void withdraw() {
        if (isCorrected()) links.remove(links.size() - 1);
        else withdrawn = true;
    }

    T latest() {
        return last().taken();
    }

    Step content() {
        return last().content();
    }

    boolean isCorrected() {
        return links.size() > 1;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    private Link<T> last() {
        return links.get(links.size() - 1);
    }
}
