package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Bond;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.NegotiationMove;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationRegistered;
import de.kooperationsbuch.kernel.placement.PlacementAssessed;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.query.standing.Confirmable;
import de.kooperationsbuch.query.standing.Unheard;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.Optional;
import java.util.Set;

/**
 * What the reader can say about a step now. The write side decides anew; here nothing is offered that it would refuse for what is known of the chain.
 *
 * @param of the step to be named
 */
record Moves(StepId of, boolean confirm, boolean dispute, boolean settle, boolean correct, boolean withdraw) {
    static Moves none(StepId of) {
        return new Moves(of, false, false, false, false, false);
    }

    /** @param partOf what the organisation of the caller is part of */
    static Moves of(Chain<RecordedStep> chain, Caller caller, Optional<OrganisationId> partOf) {
        if (caller.organisation() == null || chain.isWithdrawn()) return none(chain.latest());
        StepHeader me = author(chain, caller, partOf);
        boolean speaks = Act.RECORD_STEP.allows(caller, Set.of(Bond.OWN, Bond.CONCERNED));
        boolean asked = speaks
                && Confirmable.is(chain.original().step())
                && chain.others().stream().anyMatch(side -> side.speaksIn(me));
        boolean changes =
                mayChange(chain.content(), caller) && chain.isOfRecordingSide(me) && !isWordGiven(chain.content());
        return new Moves(
                chain.latest(),
                asked && Unheard.of(chain).stream().anyMatch(side -> side.speaksIn(me)),
                asked && chain.disputes().stream().noneMatch(dispute -> isBy(caller, dispute)),
                speaks
                        && chain.isDisputed()
                        && chain.side(me)
                                .filter(side -> chain.settlement(side).isEmpty())
                                .isPresent(),
                changes,
                changes && !(chain.content() instanceof OrganisationRegistered && !chain.isCorrected()));
    }

    private static StepHeader author(Chain<RecordedStep> chain, Caller caller, Optional<OrganisationId> partOf) {
        StepHeader said = chain.original().step().step();
        return new StepHeader(
                said.subject(),
                said.stepId(),
                caller.organisation(),
                PartialDate.of(said.effectiveOn().firstDay()),
                null,
                null,
                partOf.orElse(null));
    }

    private static boolean isBy(Caller caller, RecordedStep said) {
        return caller.isOf(said.step().step().by());
    }

    private static boolean mayChange(Step step, Caller caller) {
        boolean opening = step instanceof OrganisationRegistered || step instanceof CooperationOpened;
        boolean assessment = step instanceof PlacementAssessed;
        Set<Bond> recorded = Set.of(Bond.RECORDED);
        return Act.CHANGE_RECORD.allows(caller, recorded)
                || (assessment && Act.CHANGE_ASSESSMENT.allows(caller, recorded))
                || (opening && Act.CHANGE_OPENING.allows(caller, recorded));
    }

    private static boolean isWordGiven(Step step) {
        return step instanceof NegotiationMove || (step instanceof AgreedTerms agreed && agreed.arose());
    }

    public boolean isAny() {
        return confirm || dispute || settle || correct || withdraw;
    }
}
