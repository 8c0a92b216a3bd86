package de.kooperationsbuch.query.page.agreement;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.agreement.AgreementEnded;
import de.kooperationsbuch.kernel.agreement.AgreementStep;
import de.kooperationsbuch.kernel.agreement.NegotiationBrokenOff;
import de.kooperationsbuch.kernel.agreement.NoticeGiven;
import de.kooperationsbuch.query.agreement.Agreement;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What ended an agreement or the negotiation about it: a notice, a recorded end, or the breaking off.
 *
 * @param over whether its last day has passed
 */
public record Ending(AgreementStep step, boolean over) {

    /**
     * In the order of recording.
     *
     * @param standings of the cooperation, as the reader may see it
     */
    static List<Ending> of(Agreement agreement, Standings standings, LocalDate day) {
        List<Ending> endings = new ArrayList<>();
        List<RecordedStep> steps = standings.current().stream()
                .filter(recorded -> recorded.step() instanceof AgreementStep step
                        && step.agreement().equals(agreement.id())
                        && !recorded.firstDay().isAfter(day))
                .toList();
        for (int at = 0; at < steps.size(); at++) {
            AgreementStep step = (AgreementStep) steps.get(at).step();
            boolean last = at == steps.size() - 1;
            if (step instanceof NoticeGiven
                    || step instanceof AgreementEnded
                    || (last && step instanceof NegotiationBrokenOff))
                endings.add(new Ending(step, last(step).lastDay().isBefore(day)));
        }
        return endings;
    }

    private static PartialDate last(AgreementStep step) {
        return step instanceof NoticeGiven notice
                ? notice.endsOn()
                : step.step().effectiveOn();
    }

    /** The last day on which the agreement holds, or the day on which the talks ended. */
    public PartialDate last() {
        return last(step);
    }

    public boolean isOfTalks() {
        return step instanceof NegotiationBrokenOff;
    }
}
