package de.kooperationsbuch.query.timeline;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.standing.Standing;
import de.kooperationsbuch.query.standing.StandingStep;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which steps of a timeline are wanted.
 *
 * @param period holds the first day of effectiveOn
 */
public record TimelineFilter(Period period, Optional<String> step, Optional<Standing> standing) {
    public static TimelineFilter of(Period period, Optional<String> step, Optional<String> standing) {
        step.filter(name -> Catalogue.find(name).isEmpty()).ifPresent(name -> {
            throw new Refusal(INVALID_VALUE, "step-name", name).at("step");
        });
        return new TimelineFilter(period, step, standing.map(TimelineFilter::standing));
    }

    boolean wants(StandingStep candidate) {
        var content = candidate.recorded().step();
        return period.holds(content.firstDay())
                && step.map(name -> name.equals(content.stepName())).orElse(true)
                && standing.map(wanted -> wanted == candidate.standing()).orElse(true);
    }

    private static Standing standing(String word) {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(INVALID_VALUE, "word", word, List.of(Standing.values())).at("standing"));
    }
}
