package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.agreement.AgreementEnded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies ahead of an agreement on a day.
 *
 * @param because the step that sets the day: the agreed version, a notice or a recorded end
 */
public record Due(DueKind kind, LocalDate dueOn, StepId because) {
    private static final int MONTHS_AHEAD = 6;

    /** By day, with the next review of the version in force and, within six months, the last day in force; a recorded end asks for nothing more. */
    static List<Due> of(Agreement agreement, LocalDate day) {
        return Stream.of(review(agreement, day), expiry(agreement, day))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Due::dueOn))
                .toList();
    }

    /** Reviews are due every so many months from the first day of the version, as long as it holds; that they happened is no step. */
    private static Optional<Due> review(Agreement agreement, LocalDate day) {
        return agreement.inForceOn(day).flatMap(version -> {
            Integer months = version.terms().reviewMonths();
            if (months == null) return Optional.empty();
            LocalDate next = next(version.effectiveFrom().firstDay(), months, day);
            return agreement
                    .inForceOn(next)
                    .filter(version::equals)
                    .map(same -> new Due(
                            DueKind.REVIEW, next, version.agreed().step().stepId()));
        });
    }

    private static LocalDate next(LocalDate first, int months, LocalDate day) {
        int times = 1;
        while (first.plusMonths((long) times * months).isBefore(day)) times++;
        return first.plusMonths((long) times * months);
    }

    private static Optional<Due> expiry(Agreement agreement, LocalDate day) {
        return agreement.inForce().stream()
                .reduce((earlier, last) -> last)
                .filter(last -> last.to() != null && !last.endsBefore(day))
                .filter(last -> !(last.endedBy().step() instanceof AgreementEnded))
                .filter(last -> !last.to().isAfter(day.plusMonths(MONTHS_AHEAD)))
                .map(last ->
                        new Due(DueKind.EXPIRY, last.to(), last.endedBy().step().stepId()));
    }
}
