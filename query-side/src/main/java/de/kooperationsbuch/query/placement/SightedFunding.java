package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.funding.Funding;
import de.kooperationsbuch.query.funding.FundingEnd;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A secured funding as it was seen at some time: of its steps only those that had begun by then. */
final class SightedFunding {
    private final Funding funding;
    private final LocalDate from;
    private @Nullable FundingEnd end;
    private LocalDate to;

    SightedFunding(Funding funding) {
        this.funding = funding;
        this.from = funding.firstDay();
        this.to = LocalDate.MIN;
    }

    /** Before the grant nothing is seen: then the funding has no days. */
    void lookOn(LocalDate day) {
        if (Span.firstDay(funding.grant()).isAfter(day)) return;
        end = funding.endSeenOn(day);
        to = end.lastDay() == null ? Span.FOREVER : end.lastDay();
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    boolean hasDays() {
        return !to.isBefore(from);
    }

    List<RecordedStep> stepsReachingTheEnd() {
        return FundingGrounds.stepsReaching(funding, end, to);
    }
}
