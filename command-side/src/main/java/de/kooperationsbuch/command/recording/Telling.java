package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.command.Subject;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.Chains;
import de.kooperationsbuch.kernel.standing.StepAboutStep;
import de.kooperationsbuch.kernel.standing.StepConfirmed;
import java.util.function.Consumer;

/** Tells a subject its history from the beginning, as it reads after all corrections and withdrawals. */
final class Telling {
    private Telling() {}

    /** @param before sees what each step says, just before the subject takes it in */
    static void tell(Chains<AcceptedStep> chains, Subject subject, Consumer<Step> before) {
        for (AcceptedStep accepted : chains.all())
            if (accepted.step() instanceof StepConfirmed confirmed) confirm(confirmed, chains, subject);
            else if (!(accepted.step() instanceof StepAboutStep)) {
                Chain<AcceptedStep> chain = chainOf(accepted, chains);
                if (chain.isWithdrawn()) continue;
                before.accept(chain.content());
                subject.evolve(chain.content());
                AcceptedStep latest = chain.latestRecord();
                if (!latest.channel().isForSomeone())
                    subject.agreed(chain.content(), latest.step().step());
            }
    }

    private static void confirm(StepConfirmed confirmed, Chains<AcceptedStep> chains, Subject subject) {
        Chain<AcceptedStep> chain = chains.chain(confirmed.of()).orElseThrow();
        if (!chain.isWithdrawn() && confirmed.of().equals(chain.latest()))
            subject.agreed(chain.content(), confirmed.step());
    }

    private static Chain<AcceptedStep> chainOf(AcceptedStep accepted, Chains<AcceptedStep> chains) {
        return chains.chain(accepted.step().stepId()).orElseThrow();
    }
}
