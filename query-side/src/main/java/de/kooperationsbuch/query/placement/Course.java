package de.kooperationsbuch.query.placement;

import static java.util.stream.Collectors.toMap;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.placement.AspirationDeclared;
import de.kooperationsbuch.kernel.placement.PlacementAssessed;
import de.kooperationsbuch.kernel.placement.PlacementStep;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the placement of a cooperation went and goes on if nothing more happens, beside what people said of it. It is the history that the rules tell, with the
 * precision of each date; whether the reader may see a placement at all is asked before.
 *
 * @param stages oldest first, without gaps
 * @param views assessments and aspirations that the reader may look up, by day
 */
public record Course(List<Stage> stages, List<PlacementStep> views) {
    /** Of what is not known. */
    public static final Course UNKNOWN = new Course(List.of(), List.of());

    public static Course seen(Look look, String slug, Sight sight) {
        Standings standings = Standings.of(look.steps(new SubjectId(SubjectKind.COOPERATION, slug)));
        if (standings.current().isEmpty()) return UNKNOWN;
        return of(Constellation.of(slug, standings, look::steps), RuleSets.current(), sight);
    }

    /** Under rules that need not be the current ones. */
    public static Course of(Constellation known, PlacementRules rules, Sight sight) {
        Map<Cause, RecordedStep> steps = Stream.of(known.cooperationSteps(), known.mapSteps())
                .flatMap(List::stream)
                .collect(toMap(Cause::of, recorded -> recorded, (first, again) -> again));
        List<Stage> stages = new ArrayList<>();
        PlacementInterval before = null;
        for (PlacementInterval run : rules.history(known)) {
            List<RecordedStep> around = found(steps, Stream.concat(causes(before), causes(run)));
            stages.add(new Stage(
                    run.from(),
                    run.to(),
                    run.type(),
                    run.tendency(),
                    run.marks(),
                    Dating.of(run.from(), before == null ? known.cooperationSteps() : around),
                    found(steps, Cause.seenBy(sight, run.because().tendency()).stream())));
            before = run;
        }
        return new Course(List.copyOf(stages), views(known, sight));
    }

    private static Stream<Cause> causes(PlacementInterval run) {
        return run == null ? Stream.of() : run.because().all();
    }

    private static List<RecordedStep> found(Map<Cause, RecordedStep> steps, Stream<Cause> causes) {
        return causes.distinct().map(steps::get).filter(Objects::nonNull).toList();
    }

    private static List<PlacementStep> views(Constellation known, Sight sight) {
        return known.cooperationSteps().stream()
                .filter(recorded -> recorded.step() instanceof PlacementStep)
                .filter(recorded -> sight.shows(
                        recorded.step().step().subject(), recorded.step().step().stepId()))
                .sorted(Comparator.comparing(RecordedStep::firstDay))
                .map(recorded -> (PlacementStep) recorded.step())
                .toList();
    }

    public List<PlacementAssessed> assessed() {
        return views.stream()
                .filter(PlacementAssessed.class::isInstance)
                .map(PlacementAssessed.class::cast)
                .toList();
    }

    /** What the Verbund strove for by this day, as last declared. */
    public Optional<PlacementType> aspiration(LocalDate day) {
        return views.stream()
                .filter(AspirationDeclared.class::isInstance)
                .filter(view -> !view.firstDay().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(view -> ((AspirationDeclared) view).type());
    }

    public Optional<Stage> on(LocalDate day) {
        return stages.stream().filter(stage -> stage.holds(day)).findFirst();
    }

    /** The stage by which type and tendency became what they are on this day, with the marks and reasons of the day. */
    public Optional<Stage> standing(LocalDate day) {
        Stage found = null;
        for (Stage stage : stages) {
            if (stage.from().isAfter(day)) break;
            found = found != null && found.standsLike(stage)
                    ? new Stage(
                            found.from(),
                            stage.to(),
                            stage.type(),
                            stage.tendency(),
                            stage.marks(),
                            found.since(),
                            stage.reasons())
                    : stage;
        }
        return Optional.ofNullable(found).filter(stage -> stage.holds(day));
    }

    /** Stages that look alike put together, as far as a day. */
    public List<Stage> until(LocalDate day) {
        List<Stage> told = new ArrayList<>();
        for (Stage stage : stages) {
            if (stage.from().isAfter(day)) break;
            int last = told.size() - 1;
            if (last >= 0 && told.get(last).looksLike(stage))
                told.set(last, told.get(last).through(stage));
            else told.add(stage);
        }
        if (!told.isEmpty()) told.set(told.size() - 1, told.get(told.size() - 1).until(day));
        return told;
    }
}
