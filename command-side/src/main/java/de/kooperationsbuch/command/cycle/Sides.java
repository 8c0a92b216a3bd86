package de.kooperationsbuch.command.cycle;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.standing.Partners;
import de.kooperationsbuch.kernel.standing.Side;
import java.util.List;
import java.util.Optional;

/** The two whose word counts in a cycle: the Kommune with its offices, and the Verbund. */
final class Sides {
    private List<Side> both = List.of();

    void evolve(CooperationOpened step) {
        both = Partners.of(step).both();
    }

    List<Side> both() {
        return both;
    }

    /** The side for which an author speaks, if for any. */
    Optional<Side> speakingIn(StepHeader header) {
        return both.stream().filter(side -> side.speaksIn(header)).findFirst();
    }
}
