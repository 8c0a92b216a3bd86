package de.kooperationsbuch.query.placement;

import java.util.List;
import java.util.Optional;

/** The rule sets that can be asked for; an old one stays, so that a history can be shown under two side by side. */
public final class RuleSets {
    private static final PlacementRules CURRENT = new CriteriaRules("2026-01", StepsThatCount.ALL, true);
    private static final PlacementRules STRICT =
            new CriteriaRules("2026-01-strict", StepsThatCount.UNDISPUTED_AND_STATED, false);
    private static final List<PlacementRules> ALL = List.of(CURRENT, STRICT);

    private RuleSets() {}

    public static Optional<PlacementRules> find(String name) {
        return ALL.stream().filter(rules -> rules.name().equals(name)).findFirst();
    }

    public static PlacementRules current() {
        return CURRENT;
    }

    public static List<String> names() {
        return ALL.stream().map(PlacementRules::name).toList();
    }
}
