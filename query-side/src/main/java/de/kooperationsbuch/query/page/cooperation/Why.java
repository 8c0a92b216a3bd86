package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.placement.AspirationDeclared;
import de.kooperationsbuch.kernel.placement.Grade;
import de.kooperationsbuch.kernel.placement.PlacementAssessed;
import de.kooperationsbuch.kernel.standing.PartnerSide;
import de.kooperationsbuch.kernel.standing.Partners;
import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.placement.Because;
import de.kooperationsbuch.query.placement.Cause;
import de.kooperationsbuch.query.placement.DifferentDays;
import de.kooperationsbuch.query.placement.Grades;
import de.kooperationsbuch.query.placement.Placement;
import de.kooperationsbuch.query.placement.PlacementAnswer;
import de.kooperationsbuch.query.placement.PlacementRules;
import de.kooperationsbuch.query.placement.RuleSets;
import de.kooperationsbuch.query.placement.SideBySide;
import de.kooperationsbuch.query.placement.Stage;
import de.kooperationsbuch.query.steps.Opening;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a cooperation is placed as it is.
 *
 * @param answer under the rules that were asked for
 * @param all the answers under every rule set
 * @param tendency the steps behind it
 * @param assessed what people say of the placement, the newest first
 * @param aspired the latest declaration of what is striven for; null if there is none
 * @param differs the days until this one on which the rule sets differ, the latest first
 * @param differsSince the beginning of those with this one, as precisely as it is known; null if they do not differ on it
 */
record Why(
        PlacementAnswer answer,
        List<PlacementAnswer> all,
        List<Column> columns,
        List<Told> tendency,
        List<Assessed> assessed,
        @Nullable Told aspired,
        List<DifferentDays> differs,
        @Nullable PartialDate differsSince) {
    /** The three questions of a placement. */
    enum Criterion {
        FORMALISATION,
        INVOLVEMENT,
        FUNDING
    }

    /**
     * One criterion, its grade, and the steps behind it.
     *
     * @param rule the key of the sentence that says why
     */
    record Column(Criterion criterion, Grade grade, List<Told> causes, String rule) {
        static Column of(Criterion criterion, Grade grade, List<Told> causes, Known known) {
            String rule = criterion == Criterion.FUNDING && known.reader().isWhole()
                    ? Reasons.funding(grade, causes, known.day())
                    : "why.rule." + criterion + "." + grade;
            return new Column(criterion, grade, causes, rule);
        }
    }

    public String typeReason() {
        return Reasons.type(answer.placement());
    }

    public List<String> tendencyReasons() {
        return Reasons.tendency(answer.placement(), tendency, answer.asOf());
    }

    /**
     * A view of the placement.
     *
     * @param side whose it is; null for an observer
     * @param other whether another type is seen than the one derived
     */
    record Assessed(Told told, @Nullable PartnerSide side, boolean other) {
        public PlacementAssessed assessment() {
            return (PlacementAssessed) told.content();
        }
    }

    static Why of(Known known, PlacementRules rules) {
        PlacementAnswer answer = under(rules, known);
        Placement placement = answer.placement();
        List<DifferentDays> differs = differs(known);
        return new Why(
                answer,
                RuleSets.names().stream()
                        .map(name -> under(RuleSets.find(name).orElseThrow(), known))
                        .toList(),
                columns(placement.grades(), placement.because(), known),
                told(placement.because().tendency(), known),
                told(PlacementAssessed.class, known)
                        .map(told -> assessed(told, placement, known))
                        .toList(),
                told(AspirationDeclared.class, known).findFirst().orElse(null),
                differs.stream()
                        .sorted(Comparator.comparing(DifferentDays::from).reversed())
                        .toList(),
                differs.stream()
                        .filter(days -> !days.to().isBefore(known.day()))
                        .findFirst()
                        .map(days -> since(days, known))
                        .orElse(null));
    }

    private static List<DifferentDays> differs(Known known) {
        Period past = new Period(Optional.empty(), Optional.of(known.day()));
        return SideBySide.histories(known.constellation(), past, known.look().knownAt())
                .differs();
    }

    /** The least precise of what begins then. */
    private static PartialDate since(DifferentDays days, Known known) {
        return RuleSets.names().stream()
                .flatMap(name -> known.course(RuleSets.find(name).orElseThrow()).stages().stream())
                .filter(stage -> stage.from().equals(days.from()))
                .map(Stage::since)
                .min(Comparator.comparing(PartialDate::precision))
                .orElse(PartialDate.of(days.from()));
    }

    private static PlacementAnswer under(PlacementRules rules, Known known) {
        return PlacementAnswer.of(
                        known.constellation(), rules, known.day(), known.look().knownAt())
                .seenBy(known.sight());
    }

    private static List<Column> columns(Grades grades, Because because, Known known) {
        return List.of(
                Column.of(Criterion.FORMALISATION, grades.formalisation(), told(because.formalisation(), known), known),
                Column.of(Criterion.INVOLVEMENT, grades.involvement(), told(because.involvement(), known), known),
                Column.of(Criterion.FUNDING, grades.funding(), told(because.funding(), known), known));
    }

    private static List<Told> told(List<Cause> causes, Known known) {
        return causes.stream().flatMap(cause -> known.told(cause).stream()).toList();
    }

    private static Stream<Told> told(Class<?> type, Known known) {
        return known.current().stream()
                .filter(step -> type.isInstance(step.step()) && !step.firstDay().isAfter(known.day()))
                .flatMap(step -> known.told(step).stream())
                .sorted(Comparator.comparing((Told told) -> told.on().firstDay())
                        .thenComparing(told -> told.step().recorded().position())
                        .reversed());
    }

    private static Assessed assessed(Told told, Placement derived, Known known) {
        Partners partners = Partners.of(Opening.of(known.current()));
        boolean other = ((PlacementAssessed) told.content()).type() != derived.type();
        return new Assessed(told, partners.side(told.content().step()).orElse(null), other);
    }
}
