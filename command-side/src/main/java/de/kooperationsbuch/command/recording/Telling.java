package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.command.Subject;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.Chains;
import de.kooperationsbuch.kernel.standing.StepAboutStep;
import de.kooperationsbuch.kernel.standing.StepConfirmed;
import java.util.function.Consumer;

/** Tells a subject what was accepted, as it reads after all corrections and withdrawals. */
final class Telling {
    private Telling() {}

    /**
     * The whole history, from the beginning.
     *
     * @param before sees what each step says, just before the subject takes it in
     */
    static void tell(Chains<AcceptedStep> chains, Subject subject, Consumer<Step> before) {
        for (AcceptedStep accepted : chains.all()) tell(accepted, chains, subject, before);
    }

    /** One step of it. Corrections and withdrawals say nothing in their own place: they change what was said in another. */
    static void tell(AcceptedStep accepted, Chains<AcceptedStep> chains, Subject subject, Consumer<Step> before) {
        if (accepted.step() instanceof StepConfirmed confirmed) confirm(confirmed, chains, subject);
        else if (!(accepted.step() instanceof StepAboutStep)) {
            var chain = chains.begunChain(accepted.step().stepId());
            if (chain.isEmpty()) tell(accepted.step(), accepted, subject, before);
            else if (!chain.get().isWithdrawn())
                tell(chain.get().content(), chain.get().latestRecord(), subject, before);
        }
    }

    private static void tell(Step content, AcceptedStep latest, Subject subject, Consumer<Step> before) {
        before.accept(content);
        subject.evolve(content);
        if (!latest.channel().isForSomeone()) subject.agreed(content, latest.step());
    }

    private static void confirm(StepConfirmed confirmed, Chains<AcceptedStep> chains, Subject subject) {
        Chain<AcceptedStep> chain = chains.chain(confirmed.of()).orElseThrow();
        if (!chain.isWithdrawn() && confirmed.of().equals(chain.latest())) subject.agreed(chain.content(), confirmed);
    }
}
