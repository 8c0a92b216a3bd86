package de.kooperationsbuch.query.page.overview;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.query.cooperation.CooperationAnswer;
import de.kooperationsbuch.query.funding.Funding;
import de.kooperationsbuch.query.funding.FundingCliff;
import de.kooperationsbuch.query.placement.Dating;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;

/** Funding of a Verbund that ends soon and that nothing follows; told to whoever sees all its funding. */
record Ending(CooperationAnswer one, LocalDate lastDay, Phrase until) {
    static List<Ending> near(CooperationAnswer one, LocalDate day, Look look, Sight sight) {
        String slug = one.cooperation().value();
        if (!sight.of(SubjectKind.COOPERATION, slug).allowsWhole(Act.SEE_FUNDING)) return List.of();
        List<Funding> all =
                Funding.of(sight.standings(look, SubjectKind.COOPERATION, slug).current());
        return FundingCliff.near(day, all, one.verbund()).stream()
                .map(cliff -> new Ending(one, cliff.lastDay(), Phrase.until(date(cliff, all, day))))
                .toList();
    }

    private static PartialDate date(FundingCliff cliff, List<Funding> all, LocalDate day) {
        List<RecordedStep> setBy = all.stream()
                .filter(funding -> cliff.fundings().contains(funding.id()))
                .flatMap(funding -> funding.endSeenOn(day).setBy().stream())
                .toList();
        PartialDate dated = Dating.of(cliff.lastDay().plusDays(1), setBy);
        return dated.isDay() ? PartialDate.of(cliff.lastDay()) : dated;
    }
}
