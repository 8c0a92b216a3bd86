package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.funding.FundingEnded;
import de.kooperationsbuch.kernel.funding.FundingExtended;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Fundings word by word, for grants that say everything themselves. */
record FundingByTheBook(List<RecordedStep> steps, OrganisationId verbund) {

    FundingByTheBook seenOn(LocalDate day) {
        return new FundingByTheBook(
                steps.stream()
                        .filter(recorded -> !Span.firstDay(recorded).isAfter(day))
                        .toList(),
                verbund);
    }

    List<Step> begun(LocalDate day) {
        return steps.stream()
                .map(RecordedStep::step)
                .filter(step -> step instanceof FundingGranted granted
                        && granted.recipient().equals(verbund)
                        && !granted.from().firstDay().isAfter(day))
                .toList();
    }

    List<Step> secured(LocalDate day) {
        return begun(day).stream()
                .filter(step -> lastDay(step) == null || !lastDay(step).isBefore(day))
                .filter(step -> Set.of("COORDINATION", "INSTITUTIONAL", "STRUCTURAL", "SERVICE")
                                .contains(((FundingGranted) step).kind().name())
                        && Set.of("KOMMUNE", "LAND", "UNKNOWN")
                                .contains(((FundingGranted) step).level().name()))
                .toList();
    }

    boolean lasting(LocalDate day) {
        return secured(day).stream()
                .map(FundingGranted.class::cast)
                .anyMatch(granted -> Set.of("STRUCTURAL", "INSTITUTIONAL")
                                .contains(granted.kind().name())
                        && granted.level().name().equals("KOMMUNE")
                        && lastDay(granted) == null
                        && granted.renewedYearly() == null);
    }

    LocalDate lastDay(Step grant) {
        FundingGranted granted = (FundingGranted) grant;
        LocalDate last = granted.until() == null ? null : granted.until().lastDay();
        LocalDate latest = LocalDate.MIN;
        for (RecordedStep recorded : steps)
            if (recorded.step() instanceof FundingExtended extended
                    && extended.funding().equals(granted.funding())
                    && !Span.firstDay(recorded).isBefore(latest)) {
                latest = Span.firstDay(recorded);
                last = extended.until().lastDay();
            }
        if (granted.renewedYearly() != null) last = null;
        LocalDate ended = ended(granted.funding());
        return last == null || (ended != null && ended.isBefore(last)) ? ended : last;
    }

    private LocalDate ended(FundingId funding) {
        return steps.stream()
                .filter(recorded -> recorded.step() instanceof FundingEnded ended
                        && ended.funding().equals(funding))
                .map(Span::lastDay)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
