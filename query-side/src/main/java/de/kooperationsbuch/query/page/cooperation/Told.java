package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.query.page.StepAddress;
import de.kooperationsbuch.query.standing.Standing;
import de.kooperationsbuch.query.standing.StandingStep;
import de.kooperationsbuch.query.standing.Standings;
import java.util.Optional;

/** A step as it stands, and whether a dispute about it is open: also a corrected one can be disputed. */
record Told(StandingStep step, boolean disputed) {
    /** @return empty if the reader does not know such a step */
    static Optional<Told> of(StepId id, Standings standings) {
        return standings.standing(id).map(step -> of(step, standings));
    }

    static Told of(StandingStep step, Standings standings) {
        return new Told(
                step,
                standings
                        .chain(step.recorded().step().stepId())
                        .filter(Chain::isDisputed)
                        .isPresent());
    }

    public Step content() {
        return step.recorded().step();
    }

    public StepId id() {
        return content().stepId();
    }

    public PartialDate on() {
        return content().step().effectiveOn();
    }

    public boolean isWithdrawn() {
        return step.standing() == Standing.WITHDRAWN;
    }

    /** Of its own page. */
    public String address() {
        return StepAddress.of(content().step().subject(), id());
    }
}
