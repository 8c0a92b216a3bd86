package de.kooperationsbuch.command.recording;

import static de.kooperationsbuch.command.Rules.A_STEP_HAS_HAPPENED;

import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.Subject;
import de.kooperationsbuch.command.cooperation.Cooperation;
import de.kooperationsbuch.command.network.NetworkMap;
import de.kooperationsbuch.command.organisation.Organisation;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.json.PostedStep;
import de.kooperationsbuch.kernel.json.StepFields;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A subject with every step that it accepted: what all subjects have in common. Knows nothing of events or databases. */
public final class SubjectHistory {
    private final Map<StepId, Step> accepted = new LinkedHashMap<>();
    private final Subject subject;

    private SubjectHistory(Subject subject) {
        this.subject = subject;
    }

    public static SubjectHistory empty(SubjectKind kind) {
        return new SubjectHistory(
                switch (kind) {
                    case ORGANISATION -> new Organisation();
                    case COOPERATION -> new Cooperation();
                    case KOMMUNE -> new NetworkMap();
                });
    }

    /**
     * The step to be taken in, or nothing if it was taken in before.
     *
     * @throws Refusal if it is not accepted
     */
    public Optional<Step> decide(PostedStep posted, LocalDate today, References references) {
        Step step = posted.step();
        Step known = accepted.get(step.stepId());
        if (known != null) {
            if (StepFields.sameContent(known, step, posted.dated())) return Optional.empty();
            throw new Refusal(ProblemType.ID_CONFLICT, "id-conflict.step", step.stepId()).at("/stepId");
        }
        requireOpened(step, references);
        requireKnownRecorder(step, references);
        if (step.step().effectiveOn().firstDay().isAfter(today))
            throw new RuleBroken(A_STEP_HAS_HAPPENED, step.step().effectiveOn(), today).at("/effectiveOn");
        subject.decide(step, references);
        return Optional.of(subject.seen(step, references));
    }

    private void requireOpened(Step step, References references) {
        SubjectId id = step.step().subject();
        boolean known = id.kind() == SubjectKind.KOMMUNE
                ? references
                        .find(new OrganisationId(id.slug()))
                        .filter(organisation -> organisation.kind() == OrganisationKind.KOMMUNE)
                        .isPresent()
                : !accepted.isEmpty() || opens(step);
        if (!known)
            throw new Refusal(
                            ProblemType.UNKNOWN_SUBJECT,
                            "unknown-subject." + id.kind().field(),
                            id.slug())
                    .at("/" + id.kind().field());
    }

    private static boolean opens(Step step) {
        return step instanceof OrganisationRegistered || step instanceof CooperationOpened;
    }

    /** Whoever records is a known organisation, or registers itself. */
    private static void requireKnownRecorder(Step step, References references) {
        boolean itself = step instanceof OrganisationRegistered
                && step.step().by().value().equals(step.step().subject().slug());
        if (!itself) references.require(step.step().by(), "/by");
    }

    public void evolve(Step step) {
        accepted.put(step.stepId(), step);
        subject.evolve(step);
    }

    public int size() {
        return accepted.size();
    }
}
