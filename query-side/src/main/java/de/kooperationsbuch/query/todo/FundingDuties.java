package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.funding.FundingExtended;
import de.kooperationsbuch.kernel.funding.FundingReportFiled;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.funding.Funding;
import de.kooperationsbuch.query.funding.FundingCliff;
import de.kooperationsbuch.query.funding.OwedReport;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the money of a cooperation asks for: a follow-up of what ends, and reports from whoever received it. */
final class FundingDuties {
    private final Place place;
    private final List<Funding> fundings;
    private final LocalDate asOf;

    FundingDuties(Place place, List<Funding> fundings, LocalDate asOf) {
        this.place = place;
        this.fundings = fundings;
        this.asOf = asOf;
    }

    Stream<Pending> ending(OrganisationId verbund) {
        Map<Object, Funding> byId = new HashMap<>();
        fundings.forEach(funding -> byId.put(funding.id(), funding));
        return FundingCliff.near(asOf, fundings, verbund).stream()
                .flatMap(cliff -> cliff.fundings().stream().map(id -> ending(byId.get(id), cliff.lastDay())));
    }

    private Pending ending(Funding funding, LocalDate lastDay) {
        return Pending.due(
                        TodoKind.FUNDING_ENDING,
                        place,
                        funding.endSeenOn(asOf).setBy().get(0).step().stepId(),
                        lastDay,
                        place.funding(),
                        name(funding),
                        lastDay)
                .repliedTo(Reply.by(FundingExtended.class).with("funding", funding.id()));
    }

    Stream<Pending> reports(Asker asker) {
        return fundings.stream()
                .filter(funding -> asker.is(funding.asked().recipient()))
                .flatMap(funding -> OwedReport.of(funding, asOf).stream()
                        .filter(owed -> Urgency.isSoon(owed.by(), asOf))
                        .map(owed -> report(funding, owed)));
    }

    private Pending report(Funding funding, OwedReport owed) {
        return Pending.due(
                        TodoKind.REPORT_DUE,
                        place,
                        funding.grant().step().stepId(),
                        owed.by(),
                        place.funding(),
                        owed.report(),
                        name(funding),
                        owed.by())
                .repliedTo(Reply.by(FundingReportFiled.class)
                        .with("funding", funding.id())
                        .with("report", owed.report()));
    }

    private static Object name(Funding funding) {
        return Objects.requireNonNullElse(funding.asked().purpose(), funding.id());
    }
}
