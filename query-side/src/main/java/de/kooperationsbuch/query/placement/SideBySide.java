package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.sight.Sight;
import java.time.Instant;
import java.util.List;

/**
 * The answers to one question under several rule sets, in the order in which these were asked for.
 *
 * @param differs the days asked for on which type, tendency or grades are not the same in all answers
 */
public record SideBySide(
        CooperationId cooperation, Instant knownAt, List<? extends ByRules> answers, List<DifferentDays> differs)
        implements ByRules {
    /** The histories of a cooperation under every rule set there is. */
    public static SideBySide histories(Constellation constellation, Period period, Instant knownAt) {
        List<HistoryAnswer> answers = RuleSets.names().stream()
                .map(name -> RuleSets.find(name).orElseThrow())
                .map(rules -> HistoryAnswer.of(constellation, rules, period, knownAt))
                .toList();
        return new SideBySide(constellation.cooperation(), knownAt, answers, DifferentDays.between(answers));
    }

    @Override
    public SideBySide seenBy(Sight sight) {
        return new SideBySide(
                cooperation,
                knownAt,
                answers.stream().map(answer -> answer.seenBy(sight)).toList(),
                differs);
    }
}
