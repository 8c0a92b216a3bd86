package de.kooperationsbuch.command.recording;

import static de.kooperationsbuch.kernel.access.Act.CHANGE_ASSESSMENT;
import static de.kooperationsbuch.kernel.access.Act.CHANGE_OPENING;
import static de.kooperationsbuch.kernel.access.Act.CHANGE_RECORD;
import static de.kooperationsbuch.kernel.access.Act.OPEN_COOPERATION;
import static de.kooperationsbuch.kernel.access.Act.RECORD_ASSESSMENT;
import static de.kooperationsbuch.kernel.access.Act.RECORD_STEP;
import static de.kooperationsbuch.kernel.access.Act.REGISTER_ORGANISATION;
import static de.kooperationsbuch.kernel.access.Act.SEE_COOPERATION;

import de.kooperationsbuch.command.AccountHolders;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.Subject;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Bond;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.json.CorrectedContent;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.placement.PlacementAssessed;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.Chains;
import de.kooperationsbuch.kernel.standing.RecordChange;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import java.util.List;
import java.util.Set;

/** Asks the table whether a caller may record a step, before anything else is decided about it. */
final class Permissions {
    private final References references;
    private final OwnKommune kommunen;

    Permissions(References references, AccountHolders accounts) {
        this.references = references;
        this.kommunen = new OwnKommune(references, accounts);
    }

    /** What recording the step is in terms of the table; any one is enough. Who may record nothing but assessments, or openings, changes nothing else. */
    private static List<Act> acts(Step step, Chains<AcceptedStep> chains) {
        if (!(step instanceof RecordChange change)) return acts(step);
        Step original =
                chains.chain(change.of()).map(chain -> chain.original().step()).orElse(step);
        if (original instanceof PlacementAssessed) return List.of(CHANGE_RECORD, RECORD_STEP, CHANGE_ASSESSMENT);
        boolean opens = original instanceof OrganisationRegistered || original instanceof CooperationOpened;
        return opens ? List.of(CHANGE_RECORD, RECORD_STEP, CHANGE_OPENING) : List.of(CHANGE_RECORD, RECORD_STEP);
    }

    private static List<Act> acts(Step step) {
        if (step instanceof OrganisationRegistered) return List.of(REGISTER_ORGANISATION);
        if (step instanceof CooperationOpened) return List.of(OPEN_COOPERATION);
        if (step instanceof PlacementAssessed) return List.of(RECORD_ASSESSMENT);
        return List.of(RECORD_STEP);
    }

    /** @throws de.kooperationsbuch.kernel.problem.Refusal in the same words for a cooperation that the caller may not know of and for one that is not there */
    void require(Caller caller, Step step, Chains<AcceptedStep> chains, Subject subject) {
        if (step instanceof OrganisationRegistered registered) require(caller, registered, chains);
        else if (step instanceof CooperationOpened opened) require(caller, opened, chains);
        else {
            Bonds bonds = new Bonds(step, chains, subject, references);
            List<Act> acts = acts(step, chains);
            boolean allowed = allows(caller, acts, bonds.ofRecorder()) || allows(caller, acts, bonds.withPublished());
            if (!allowed && mayKnow(caller, step, bonds)) throw NotYours.of(step, chains);
            if (!allowed) throw Openings.unknown(step.step().subject());
            if (step instanceof StepCorrected correction) require(caller, correction, chains);
        }
    }

    private static boolean allows(Caller caller, List<Act> acts, Set<Bond> bonds) {
        return acts.stream().anyMatch(act -> act.allows(caller, bonds));
    }

    /** Whether the caller takes part in what the step is about, and may be told of the other steps there. */
    boolean takesPart(Step step, Chains<AcceptedStep> chains, Subject subject) {
        Set<Bond> bonds = new Bonds(step, chains, subject, references).ofRecorder();
        return bonds.contains(Bond.OWN) || bonds.contains(Bond.CONCERNED);
    }

    /** That there are organisations and maps is no secret, and is not told either: the answer is the same without them. */
    private static boolean mayKnow(Caller caller, Step step, Bonds bonds) {
        return step.step().subject().kind() != SubjectKind.COOPERATION
                || SEE_COOPERATION.allows(caller, bonds.ofReader(caller));
    }

    /** What an organisation is part of is for that other to say. */
    private void require(Caller caller, StepCorrected step, Chains<AcceptedStep> chains) {
        if (!(chains.chain(step.of()).map(Chain::content).orElse(null) instanceof OrganisationRegistered before))
            return;
        OrganisationRegistered after = (OrganisationRegistered) CorrectedContent.of(before, step);
        Set<Bond> bonds = kommunen.mayTakeIn(step.step().by(), after) ? Set.of(Bond.OWN_KOMMUNE) : Set.of();
        if (OwnKommune.changesWhole(before, after) && !REGISTER_ORGANISATION.allows(caller, bonds))
            throw NotYours.registration(after, step.step().by());
    }

    private void require(Caller caller, OrganisationRegistered step, Chains<AcceptedStep> chains) {
        Set<Bond> bonds = kommunen.mayRegister(step) ? Set.of(Bond.OWN_KOMMUNE) : Set.of();
        if (!allows(caller, acts(step), bonds))
            throw NotYours.registration(step, step.step().by());
        Openings.requireNoOthers(step, chains);
    }

    private void require(Caller caller, CooperationOpened step, Chains<AcceptedStep> chains) {
        Set<Bond> bonds = kommunen.mayOpen(step) ? Set.of(Bond.OWN_KOMMUNE) : Set.of();
        if (!allows(caller, acts(step), bonds)) throw NotYours.opening(step, kommunen.isPartner(step));
        Openings.requireNoOthers(step, chains);
    }
}
