package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.asking.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rule sets that someone asks for: the current one unless named, or several side by side. */
public record AskedRules(List<PlacementRules> sets) {

    /**
     * @param names separated by commas
     * @throws Refusal if a name is unknown or there twice
     */
    public static AskedRules of(Optional<String> names) {
        return names.map(AskedRules::named).orElseGet(() -> new AskedRules(List.of(RuleSets.current())));
    }

    private static AskedRules named(String names) {
        List<PlacementRules> sets = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            PlacementRules rules = RuleSets.find(name).orElseThrow(() -> refusal("rule-set", name));
            if (sets.contains(rules)) throw refusal("rule-set-twice", name);
            sets.add(rules);
        }
        return new AskedRules(sets);
    }

    private static Refusal refusal(String sentence, String name) {
        return new Refusal(ProblemType.INVALID_VALUE, sentence, name, String.join(", ", RuleSets.names())).at("rules");
    }

    ByRules on(LocalDate day, Constellation constellation, Instant knownAt) {
        return answer(
                rules -> PlacementAnswer.of(constellation, rules, day, knownAt),
                answers ->
                        new SideBySide(constellation.cooperation(), knownAt, answers, DifferentDays.on(day, answers)));
    }

    ByRules between(Period period, Constellation constellation, Instant knownAt) {
        return answer(
                rules -> HistoryAnswer.of(constellation, rules, period, knownAt),
                answers ->
                        new SideBySide(constellation.cooperation(), knownAt, answers, DifferentDays.between(answers)));
    }

    private <A extends ByRules> ByRules answer(
            Function<PlacementRules, A> one, Function<List<A>, SideBySide> together) {
        List<A> answers = sets.stream().map(one).toList();
        return answers.size() == 1 ? answers.get(0) : together.apply(answers);
    }
}
