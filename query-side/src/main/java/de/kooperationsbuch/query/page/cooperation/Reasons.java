package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.funding.FundingEnded;
import de.kooperationsbuch.kernel.funding.FundingExtended;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.funding.FundingKind;
import de.kooperationsbuch.kernel.placement.Grade;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.placement.Grades;
import de.kooperationsbuch.query.placement.Placement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Chooses the sentence that names the reason, as far as grades and causes tell which it is; else the one that names all alternatives. Sentences by their keys. */
final class Reasons {
    private Reasons() {}

    static String type(Placement placement) {
        if (placement.type() == null) return "why.type.NONE";
        if (placement.type() != PlacementType.II) return "why.type." + placement.type();
        return isWhole(placement.grades()) ? "why.type.II.whole" : "why.type.II.kept";
    }

    /** @param causes of the tendency that the reader may see */
    static List<String> tendency(Placement placement, List<Told> causes, LocalDate day) {
        if (placement.tendency() != Tendency.FALLING) return List.of("why.tendency." + placement.tendency());
        boolean kept = placement.type() == PlacementType.II && !isWhole(placement.grades());
        boolean cliff = placement.grades().funding().compareTo(Grade.MEDIUM) >= 0
                && causes.stream().anyMatch(cause -> isMoneyAhead(cause, day));
        boolean lost = !kept && causes.stream().anyMatch(cause -> !isMoneyAhead(cause, day));
        List<String> reasons = Stream.of(
                        kept ? "why.tendency.FALLING.kept" : "",
                        lost ? "why.tendency.FALLING.lost" : "",
                        cliff ? "why.tendency.FALLING.cliff" : "")
                .filter(key -> !key.isEmpty())
                .toList();
        return reasons.isEmpty() ? List.of("why.tendency.FALLING") : reasons;
    }

    /** @param causes of the grade that the reader may see */
    static String funding(Grade grade, List<Told> causes, LocalDate day) {
        if (grade != Grade.LOW || causes.isEmpty()) return "why.rule.FUNDING." + grade;
        List<FundingGranted> active = causes.stream()
                .map(Told::content)
                .filter(FundingGranted.class::isInstance)
                .map(FundingGranted.class::cast)
                .filter(grant -> isActive(grant, causes, day))
                .toList();
        if (active.isEmpty()) return "why.rule.FUNDING.LOW.none";
        if (active.stream().allMatch(grant -> grant.kind() == FundingKind.PROJECT))
            return "why.rule.FUNDING.LOW.project";
        return active.stream().noneMatch(grant -> grant.kind() == FundingKind.PROJECT)
                ? "why.rule.FUNDING.LOW.others"
                : "why.rule.FUNDING.LOW";
    }

    private static boolean isActive(FundingGranted grant, List<Told> causes, LocalDate day) {
        boolean ended = causes.stream()
                .map(Told::content)
                .anyMatch(step ->
                        step instanceof FundingEnded end && end.funding().equals(grant.funding()));
        boolean extended = causes.stream()
                .map(Told::content)
                .anyMatch(step -> step instanceof FundingExtended more
                        && more.funding().equals(grant.funding())
                        && !more.until().lastDay().isBefore(day));
        PartialDate until = grant.until();
        return !ended && (extended || until == null || !until.lastDay().isBefore(day));
    }

    /** Whether it is about money that has not ended yet. */
    private static boolean isMoneyAhead(Told cause, LocalDate day) {
        PartialDate last = null;
        if (cause.content() instanceof FundingGranted granted) last = granted.until();
        if (cause.content() instanceof FundingExtended extended) last = extended.until();
        if (cause.content() instanceof FundingEnded ended) last = ended.step().effectiveOn();
        return last != null && !last.lastDay().isBefore(day);
    }

    private static boolean isWhole(Grades grades) {
        return Stream.of(grades.formalisation(), grades.involvement(), grades.funding())
                .allMatch(grade -> grade.compareTo(Grade.MEDIUM) >= 0);
    }
}
