package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.funding.FundingExtended;
import de.kooperationsbuch.query.funding.Funding;
import de.kooperationsbuch.query.funding.FundingView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fundings from their first to their last day, and the days without any. */
final class FundingMarks {
    private FundingMarks() {}

    static List<Mark> of(Known known) {
        List<Mark> marks = new ArrayList<>();
        FundingView view = FundingView.seen(known.current(), known.reader().allowsWhole(Act.SEE_FUNDING), known.day());
        Optional.ofNullable(view.course())
                .ifPresent(course -> course.gaps().forEach(gap -> marks.add(Mark.gap(gap.from(), gap.to()))));
        for (Funding funding : Funding.of(known.current()))
            if (funding.grant() != null)
                known.told(funding.grant())
                        .map(told -> Mark.lasting(
                                Lane.FUNDING,
                                Figure.of(funding.asked().kind()),
                                label(funding),
                                begin(funding),
                                end(funding),
                                told))
                        .ifPresent(marks::add);
        return marks;
    }

    private static String label(Funding funding) {
        return Stream.of(funding.asked().programme(), funding.asked().purpose())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(funding.id().value());
    }

    private static PartialDate begin(Funding funding) {
        return Optional.ofNullable(funding.asked().from())
                .orElse(funding.grant().step().step().effectiveOn());
    }

    private static @Nullable PartialDate end(Funding funding) {
        if (funding.end().lastDay() == null) return null;
        List<PartialDate> dates = new ArrayList<>();
        funding.end()
                .setBy()
                .forEach(step -> dates.add(
                        step.step() instanceof FundingExtended extended
                                ? extended.until()
                                : step.step().step().effectiveOn()));
        if (funding.asked().until() != null) dates.add(funding.asked().until());
        return Runs.precisely(funding.end().lastDay(), dates);
    }
}
