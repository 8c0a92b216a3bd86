package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.query.placement.Because;
import de.kooperationsbuch.query.placement.Cause;
import de.kooperationsbuch.query.placement.PlacementInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says from when on a placement holds no more precisely than the steps behind it are dated: "2025", not "1 July 2025". */
final class Since {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Since() {}

    static PartialDate of(PlacementInterval run, Known known) {
        LocalDate day = run.from();
        List<PartialDate> dates = dates(run, known);
        if (dates.isEmpty() || dates.stream().anyMatch(date -> names(date, day))) return PartialDate.of(day);
        int precision =
                dates.stream().mapToInt(date -> date.text().length()).min().orElseThrow();
        return switch (precision) {
            case YEAR -> PartialDate.parse(day.toString().substring(0, YEAR));
            case MONTH -> PartialDate.parse(day.toString().substring(0, MONTH));
            default -> PartialDate.of(day);
        };
    }

    private static boolean names(PartialDate date, LocalDate day) {
        return date.firstDay().equals(date.lastDay())
                && (date.firstDay().equals(day) || date.firstDay().plusDays(1).equals(day));
    }

    /** Of the causes; without any, of the steps with which it begins. */
    private static List<PartialDate> dates(PlacementInterval run, Known known) {
        Because because = run.because();
        Set<StepId> causes = Stream.of(
                        because.formalisation(), because.involvement(), because.funding(), because.tendency())
                .flatMap(List::stream)
                .map(Cause::stepId)
                .collect(Collectors.toSet());
        return Stream.concat(
                        known.constellation().cooperationSteps().stream(), known.constellation().mapSteps().stream())
                .filter(step -> causes.isEmpty()
                        ? step.firstDay().equals(run.from())
                        : causes.contains(step.step().stepId()))
                .map(step -> step.step().step().effectiveOn())
                .toList();
    }
}
