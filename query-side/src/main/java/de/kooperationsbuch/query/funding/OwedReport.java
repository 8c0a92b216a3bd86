package de.kooperationsbuch.query.funding;

import de.kooperationsbuch.kernel.funding.FundingReport;
import de.kooperationsbuch.kernel.funding.FundingReportFiled;
import de.kooperationsbuch.kernel.funding.ReportDue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A report that the recipient of a funding still owes its funder.
 *
 * @param by the last day of the date on which it is due
 */
public record OwedReport(FundingReport report, LocalDate by) {
    /** Of a funding granted by this day, by day: the first report filed of a kind meets the first due of that kind, the second the second. */
    public static List<OwedReport> of(Funding funding, LocalDate asOf) {
        if (!funding.grantedBy(asOf) || funding.asked().reportsDue() == null) return List.of();
        Map<FundingReport, Integer> filed = filed(funding, asOf);
        List<OwedReport> owed = new ArrayList<>();
        for (ReportDue due : byDay(funding.asked().reportsDue()))
            if (filed.merge(due.report(), -1, Integer::sum) < 0)
                owed.add(new OwedReport(due.report(), due.dueOn().lastDay()));
        return owed;
    }

    private static Map<FundingReport, Integer> filed(Funding funding, LocalDate asOf) {
        Map<FundingReport, Integer> filed = new EnumMap<>(FundingReport.class);
        funding.steps().stream()
                .filter(recorded -> !recorded.firstDay().isAfter(asOf))
                .map(recorded -> recorded.step())
                .filter(FundingReportFiled.class::isInstance)
                .forEach(step -> filed.merge(((FundingReportFiled) step).report(), 1, Integer::sum));
        return filed;
    }

    private static List<ReportDue> byDay(List<ReportDue> reports) {
        return reports.stream()
                .sorted(Comparator.comparing(due -> due.dueOn().lastDay()))
                .toList();
    }
}
