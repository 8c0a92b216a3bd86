package de.kooperationsbuch.command.recording;

import static de.kooperationsbuch.command.Rules.A_STEP_HAS_HAPPENED;

import de.kooperationsbuch.command.KnownOrganisation;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.Subject;
import de.kooperationsbuch.command.cooperation.Cooperation;
import de.kooperationsbuch.command.network.NetworkMap;
import de.kooperationsbuch.command.organisation.Organisation;
import de.kooperationsbuch.command.standing.StandingRules;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.json.PersonOf;
import de.kooperationsbuch.kernel.json.PostedStep;
import de.kooperationsbuch.kernel.json.StepFields;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.organisation.Registration;
import de.kooperationsbuch.kernel.personal.PersonId;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import de.kooperationsbuch.kernel.standing.Chains;
import de.kooperationsbuch.kernel.standing.RecordChange;
import de.kooperationsbuch.kernel.standing.StepAboutStep;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A subject with every step that it accepted: what all subjects have in common. Knows nothing of events or databases. */
public final class SubjectHistory {
    private final Chains<AcceptedStep> chains = new Chains<>();
    private final People people = new People();
    private final SubjectKind kind;
    private @Nullable Subject subject;

    private SubjectHistory(SubjectKind kind) {
        this.kind = kind;
        this.subject = blank();
    }

    public static SubjectHistory empty(SubjectKind kind) {
        return new SubjectHistory(kind);
    }

    private Subject blank() {
        return switch (kind) {
            case ORGANISATION -> new Organisation();
            case COOPERATION -> new Cooperation();
            case KOMMUNE -> new NetworkMap();
        };
    }

    /** A change of what was recorded makes the subject forget; then it is told its history again. */
    private Subject subject() {
        if (subject == null) {
            Subject told = blank();
            Telling.tell(chains, told, content -> {});
            subject = told;
        }
        return subject;
    }

    /** Whether a step of this id was taken in before, whatever it says. */
    public boolean knows(StepId id) {
        return chains.find(id).isPresent();
    }

    /** Whom the step of this id names, if it names anybody. */
    Optional<PersonId> person(StepId id) {
        return chains.find(id).map(AcceptedStep::step).flatMap(PersonOf::step);
    }

    /**
     * Asked of whatever is new; a restore takes the ids of people as they are.
     *
     * @throws RuleBroken if it names a person by an id that this subject does not know
     */
    public void requireKnownPeople(Step step) {
        people.requireKnown(step);
    }

    /** @throws Refusal if it is not for the caller to record */
    void requirePermitted(Caller caller, Step step, Permissions permissions) {
        permissions.require(caller, step, chains, subject());
    }

    /** Whether the author of a step takes part in what it is about. */
    boolean isKnownTo(Step step, Permissions permissions) {
        return permissions.takesPart(step, chains, subject());
    }

    /**
     * The step to be taken in, or nothing if it was taken in before.
     *
     * @throws Refusal if it is not accepted
     */
    public Optional<Step> decide(PostedStep posted, Channel channel, LocalDate today, References references) {
        Step step = posted.step();
        var known = chains.find(step.stepId());
        if (known.isPresent()) {
            Step recorded = known.get().step();
            if (StepFields.isRecorded(
                    recorded,
                    People.asIn(recorded, step),
                    posted.dated(),
                    person -> references.isErased(recorded, person))) return Optional.empty();
            throw new Refusal(ProblemType.ID_CONFLICT, "id-conflict.step", step.stepId()).at("/stepId");
        }
        Openings.requireKnown(step, chains, references);
        Step seen = withRecorder(People.given(step), references);
        if (step.step().effectiveOn().firstDay().isAfter(today))
            throw new RuleBroken(A_STEP_HAS_HAPPENED, step.step().effectiveOn(), today).at("/effectiveOn");
        ReservedIds.requireLeftAlone(step, subject());
        people.requireNotErased(seen, references);
        if (seen instanceof StepAboutStep about) return Optional.of(decide(about, channel, today, references));
        subject().decide(seen, references);
        ReservedIds.requireFree(seen, subject(), chains);
        return Optional.of(subject().seen(seen, references));
    }

    private Step decide(StepAboutStep step, Channel channel, LocalDate today, References references) {
        StandingRules.decide(step, chains);
        if (!(step instanceof RecordChange)) return step;
        RecordChange change =
                (RecordChange) People.asIn(chains.chain(step.of()).orElseThrow().content(), step);
        people.requireNotErased(change, references);
        Chains<AcceptedStep> changed = new Chains<>();
        chains.all().forEach(changed::add);
        changed.add(new AcceptedStep(change, channel));
        Change.check(changed, step.of(), blank(), today, references);
        return changed.chain(step.of()).orElseThrow().content() instanceof OrganisationRegistered left
                ? change.leaving(Registration.of(left))
                : change;
    }

    /** Whoever records is a known organisation, or registers itself; what it is part of is kept with the step. */
    private static Step withRecorder(Step step, References references) {
        boolean itself = step instanceof OrganisationRegistered
                && step.step().by().value().equals(step.step().subject().slug());
        if (itself) return step;
        KnownOrganisation recorder = references.require(step.step().by(), "/by");
        return recorder.partOf() == null
                ? step
                : StepFields.withHeader(step, step.step().seeing(recorder.partOf()));
    }

    /** The step that an accepted one brings about by itself, to be taken in right after it. */
    public Optional<Step> arising(Step accepted) {
        return subject().arising(accepted);
    }

    /** The last step that came in with an accepted one: the one that it brought about, or itself. */
    public StepId lastWith(Step accepted) {
        return ReservedIds.lastWith(accepted, chains);
    }

    public void evolve(Step step, Channel channel) {
        AcceptedStep accepted = new AcceptedStep(step, channel);
        chains.add(accepted);
        people.evolve(step);
        if (step instanceof RecordChange) subject = null;
        else if (subject != null) Telling.tell(accepted, chains, subject, content -> {});
    }

    public int size() {
        return chains.size();
    }
}
