package de.kooperationsbuch.kernel.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plans of one cycle, each in its latest text: an update replaces the plan of the same title, or else the latest one. Whatever order they are taken in,
 * they follow each other as they happened: by first day, those of one day in the order of recording.
 */
public final class Plans {
    private final NavigableMap<LocalDate, List<ActionPlan>> byFirstDay = new TreeMap<>();
    private @Nullable Map<String, ActionPlan> texts;

    /** @param plan recorded after those of its first day that were taken in before */
    public void add(ActionPlan plan) {
        byFirstDay.computeIfAbsent(plan.firstDay(), none -> new ArrayList<>()).add(plan);
        texts = null;
    }

    /** In the order of the plans; a goal that several plans name comes as often. */
    public Stream<Goal> goals() {
        return texts().flatMap(plan -> plan.goals().stream());
    }

    public Stream<Measure> measures() {
        return texts().flatMap(plan -> plan.measures().stream());
    }

    private Stream<ActionPlan> texts() {
        if (texts == null) texts = told();
        return texts.values().stream();
    }

    private Map<String, ActionPlan> told() {
        Map<String, ActionPlan> told = new LinkedHashMap<>();
        String latest = null;
        for (List<ActionPlan> ofOneDay : byFirstDay.values())
            for (ActionPlan plan : ofOneDay) {
                boolean carriedOn = told.remove(plan.title()) != null;
                if (!carriedOn && plan instanceof ActionPlanUpdated) told.remove(latest);
                told.put(plan.title(), plan);
                latest = plan.title();
            }
        return told;
    }
}
