package de.kooperationsbuch.query.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A run of days, both inclusive, that rule sets place differently. Marks make no difference; a day that only some histories hold does. */
public record DifferentDays(LocalDate from, LocalDate to) {

    static List<DifferentDays> on(LocalDate day, List<PlacementAnswer> answers) {
        long told = answers.stream()
                .map(PlacementAnswer::placement)
                .map(placement -> said(placement.type(), placement.tendency(), placement.grades()))
                .distinct()
                .count();
        return told > 1 ? List.of(new DifferentDays(day, day)) : List.of();
    }

    /** Maximal runs, in order of time. */
    static List<DifferentDays> between(List<HistoryAnswer> answers) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (HistoryAnswer answer : answers)
            for (PlacementInterval run : answer.intervals()) {
                turns.add(run.from());
                turns.add(run.to().plusDays(1));
            }
        List<DifferentDays> runs = new ArrayList<>();
        LocalDate since = null;
        for (LocalDate day : turns) {
            boolean differ = differ(day, answers);
            if (differ && since == null) since = day;
            if (!differ && since != null) {
                runs.add(new DifferentDays(since, day.minusDays(1)));
                since = null;
            }
        }
        return runs;
    }

    /** On the day after the last one none holds, so every run comes to its end. */
    private static boolean differ(LocalDate day, List<HistoryAnswer> answers) {
        return answers.stream().map(answer -> said(day, answer)).distinct().count() > 1;
    }

    private static Optional<List<Object>> said(LocalDate day, HistoryAnswer answer) {
        return answer.intervals().stream()
                .filter(run -> !day.isBefore(run.from()) && !day.isAfter(run.to()))
                .findFirst()
                .map(run -> said(run.type(), run.tendency(), run.grades()));
    }

    private static List<Object> said(Object... said) {
        return Arrays.asList(said);
    }
}
