package de.kooperationsbuch.command.cooperation;

import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.Subject;
import de.kooperationsbuch.command.agreement.Agreements;
import de.kooperationsbuch.command.cycle.Cycles;
import de.kooperationsbuch.command.funding.Fundings;
import de.kooperationsbuch.command.publication.Publicity;
import de.kooperationsbuch.command.space.Spaces;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.agreement.AgreementStep;
import de.kooperationsbuch.kernel.agreement.ProposalAccepted;
import de.kooperationsbuch.kernel.agreement.ProposalTabled;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.cooperation.FrameStep;
import de.kooperationsbuch.kernel.cycle.CycleStep;
import de.kooperationsbuch.kernel.cycle.StepWaived;
import de.kooperationsbuch.kernel.funding.FundingStep;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.publication.PublicationStep;
import de.kooperationsbuch.kernel.space.SpaceStep;
import java.util.Optional;

/** A cooperation: who of its parts decides what. Assessments and aspirations are always accepted. */
public final class Cooperation implements Subject {
    private final Frame frame = new Frame();
    private final Agreements agreements = new Agreements();
    private final Fundings fundings = new Fundings();
    private final Cycles cycles = new Cycles(fundings);
    private final Spaces spaces = new Spaces();
    private final Publicity publicity = new Publicity();

    @Override
    public void decide(Step step, References references) {
        if (step instanceof FrameStep s) frame.decide(s, references);
        else if (step instanceof AgreementStep s) agreements.decide(s, references);
        else if (step instanceof CycleStep s) cycles.decide(s, references);
        else if (step instanceof FundingStep s) fundings.decide(s, references);
        else if (step instanceof SpaceStep s) spaces.decide(s, references);
        else if (step instanceof PublicationStep s) publicity.decide(s);
    }

    @Override
    public void evolve(Step step) {
        if (step instanceof FrameStep s) evolve(s);
        else if (step instanceof AgreementStep s) agreements.evolve(s);
        else if (step instanceof CycleStep s) cycles.evolve(s);
        else if (step instanceof FundingStep s) fundings.evolve(s);
        else if (step instanceof SpaceStep s) spaces.evolve(s);
        else if (step instanceof PublicationStep s) publicity.evolve(s);
    }

    private void evolve(FrameStep step) {
        frame.evolve(step);
        cycles.evolve(step);
        if (step instanceof CooperationOpened opened) publicity.evolve(opened);
    }

    @Override
    public void agreed(Step content, Step word) {
        if (content instanceof StepWaived waiver) cycles.agreed(waiver, word);
        else if (content instanceof ProposalTabled proposal && proposal.equals(word)) agreements.agreed(proposal);
    }

    @Override
    public Optional<Step> arising(Step accepted) {
        return accepted instanceof ProposalAccepted last ? agreements.arising(last) : Optional.empty();
    }

    @Override
    public Optional<AgreementId> claims(Step step) {
        return step instanceof AgreementStep s ? agreements.claims(s) : Optional.empty();
    }

    @Override
    public boolean concerns(Step step, OrganisationId organisation) {
        return step instanceof FundingStep s && fundings.concerns(s, organisation);
    }

    @Override
    public boolean keeps(StepId id) {
        return agreements.keeps(id);
    }
}
