package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.cycle.CycleId;

/** Where the things of a subject are answered. */
record Place(SubjectId subject) {
    private String address() {
        return "/api/" + subject.kind().collection() + "/" + subject.slug();
    }

    String step(StepId step) {
        return address() + "/steps/" + step;
    }

    String agreement(AgreementId agreement) {
        return address() + "/agreements/" + agreement;
    }

    String cycle(CycleId cycle) {
        return address() + "/cycles/" + cycle;
    }

    String funding() {
        return address() + "/funding";
    }
}
