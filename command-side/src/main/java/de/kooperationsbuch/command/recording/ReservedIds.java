package de.kooperationsbuch.command.recording;

import static de.kooperationsbuch.command.Rules.IDS_OF_AGREED_VERSIONS_ARE_RESERVED;
import static de.kooperationsbuch.command.Rules.THE_IDS_OF_VERSIONS_ARE_FREE;

import de.kooperationsbuch.command.Subject;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.ProposalAccepted;
import de.kooperationsbuch.kernel.agreement.VersionId;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import de.kooperationsbuch.kernel.standing.Chains;
import java.util.stream.Stream;

/** The ids under which steps arise by themselves: nobody else takes them, and nothing can arise under one that is taken. */
final class ReservedIds {
    private ReservedIds() {}

    static void requireLeftAlone(Step step, Subject subject) {
        boolean arisen = step instanceof AgreedTerms agreed && agreed.arose();
        if (!arisen && subject.keeps(step.stepId()))
            throw new RuleBroken(IDS_OF_AGREED_VERSIONS_ARE_RESERVED, step.stepId()).at("/stepId");
    }

    static void requireFree(Step step, Subject subject, Chains<AcceptedStep> chains) {
        subject.claims(step)
                .flatMap(agreement -> Stream.concat(
                                chains.all().stream()
                                        .map(accepted -> accepted.step().stepId()),
                                Stream.of(step.stepId()))
                        .filter(id -> VersionId.isOne(id, agreement))
                        .findFirst())
                .ifPresent(id -> {
                    throw new RuleBroken(THE_IDS_OF_VERSIONS_ARE_FREE, id).at("/data/agreement");
                });
    }

    /** The last step that came in with an accepted one: the one that it brought about, or itself. */
    static StepId lastWith(Step accepted, Chains<AcceptedStep> chains) {
        if (!(accepted instanceof ProposalAccepted last)) return accepted.stepId();
        return chains.find(VersionId.of(last.agreement(), last.version()))
                .map(AcceptedStep::step)
                .filter(arisen -> arisen.step().by().equals(accepted.step().by()))
                .map(Step::stepId)
                .orElse(accepted.stepId());
    }
}
