package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.placement.PlacementAssessed;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.standing.Chains;
import de.kooperationsbuch.kernel.standing.Side;
import java.util.List;

/** The refusals of what is not for the caller to record. Each says who may, and nothing that the caller could not see. */
final class NotYours {
    private NotYours() {}

    static Refusal of(Step step, Chains<AcceptedStep> chains) {
        SubjectId subject = step.step().subject();
        List<String> owners = chains.owners(subject).stream()
                .map(Side::organisation)
                .map(Object::toString)
                .toList();
        String field = subject.kind().field();
        String about = step instanceof PlacementAssessed ? "assessment" : field;
        return new Refusal(
                        ProblemType.NOT_YOURS, "not-yours." + about, step.step().by(), subject.slug(), owners)
                .at("/" + field);
    }

    static Refusal registration(OrganisationRegistered step, OrganisationId author) {
        return new Refusal(
                        ProblemType.NOT_YOURS,
                        "not-yours.registration",
                        author,
                        step.step().subject().slug())
                .at("/organisation");
    }

    /** @param isPartner whether it would be the cooperation of the caller's own Kommune */
    static Refusal opening(CooperationOpened step, boolean isPartner) {
        return isPartner
                ? new Refusal(ProblemType.NOT_YOURS, "not-yours.verbund", step.verbund()).at("/data/verbund")
                : new Refusal(
                                ProblemType.NOT_YOURS,
                                "not-yours.opening",
                                step.step().by(),
                                step.kommune())
                        .at("/data/kommune");
    }
}
