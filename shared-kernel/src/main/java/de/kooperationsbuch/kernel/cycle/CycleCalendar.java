package de.kooperationsbuch.kernel.cycle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cycles of a cooperation by their names and by their days, of which no two overlap. What is kept of a cycle is up to each side of the book. */
public final class CycleCalendar<C> {
    private record Entry<C>(CycleDays days, C cycle) {}

    private final Map<CycleId, C> byName = new HashMap<>();
    private final NavigableMap<LocalDate, Entry<C>> byFirstDay = new TreeMap<>();

    public void open(CycleOpened opened, C cycle) {
        CycleDays days = CycleDays.of(opened);
        byName.put(opened.cycle(), cycle);
        byFirstDay.put(days.first(), new Entry<>(days, cycle));
    }

    /** In the order of their days. */
    public List<C> all() {
        return byFirstDay.values().stream().map(Entry::cycle).toList();
    }

    public Optional<C> find(CycleId name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The cycle to which something belongs: the one that it names; without a name the one whose days hold its day. */
    public Optional<C> owner(@Nullable CycleId name, LocalDate day) {
        return name == null ? holding(day) : find(name);
    }

    private Optional<C> holding(LocalDate day) {
        return Optional.ofNullable(byFirstDay.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(latest -> latest.days().hold(day))
                .map(Entry::cycle);
    }

    /** The latest of those that have a day in common with these. */
    public Optional<C> overlapping(CycleDays days) {
        return Optional.ofNullable(byFirstDay.floorEntry(days.last()))
                .map(Map.Entry::getValue)
                .filter(latest -> latest.days().overlap(days))
                .map(Entry::cycle);
    }

    /** The cycle just before the one that begins on a day. */
    public Optional<C> before(LocalDate firstDay) {
        return Optional.ofNullable(byFirstDay.lowerEntry(firstDay))
                .map(entry -> entry.getValue().cycle());
    }
}
