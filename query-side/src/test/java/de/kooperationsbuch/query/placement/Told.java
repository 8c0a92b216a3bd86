package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.standing.Standings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Placements as short lines that tests can compare at a glance. */
final class Told {
    private Told() {}

    static Constellation constellation(Book book) {
        return Constellation.of(
                Book.COOPERATION, Standings.of(book.cooperation()), Standings.of(book.map("musterstadt")));
    }

    static Placement on(String day, Book book) {
        return RuleSets.current().on(constellation(book), LocalDate.parse(day));
    }

    static List<String> history(Constellation constellation) {
        return history(constellation, RuleSets.current());
    }

    static List<String> history(Constellation constellation, PlacementRules rules) {
        return rules.history(constellation).stream()
                .map(run -> run.from() + ".." + word(run.to()) + " " + word(run.type()) + " " + word(run.tendency())
                        + " " + grades(run.grades()) + marks(run.marks()))
                .toList();
    }

    static String grades(Grades grades) {
        return grades.formalisation() + " " + grades.involvement() + " " + grades.funding();
    }

    static String because(Because because) {
        return ids(because.formalisation()) + " " + ids(because.involvement()) + " " + ids(because.funding()) + " "
                + ids(because.tendency());
    }

    static List<String> ids(List<Cause> causes) {
        return causes.stream().map(cause -> cause.stepId().value()).toList();
    }

    static String marks(Marks marks) {
        List<String> words = new ArrayList<>();
        if (marks.contested()) words.add(" contested");
        if (marks.oneSided()) words.add(" oneSided");
        if (marks.assumed()) words.add(" assumed");
        if (marks.paused()) words.add(" paused");
        return String.join("", words);
    }

    private static String word(Object value) {
        return value == null ? "-" : value.toString();
    }
}
