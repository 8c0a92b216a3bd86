package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.standing.Standings;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What waits as short lines: kind, step or a dash, day or a dash. */
final class Told {
    static final Asker VERBUND = Asker.of(Book.VERBUND);
    static final Asker KOMMUNE = Asker.of(new OrganisationId("musterstadt"));
    static final Asker OFFICE = new Asker(new OrganisationId("sozialamt"), KOMMUNE.organisation());
    static final Asker JOBCENTER = Asker.of(new OrganisationId("jobcenter"));

    private Told() {}

    static List<String> lines(Book book, Asker asker, String day, TodoKind... kinds) {
        return pending(book, asker, day, kinds).stream().map(Told::line).toList();
    }

    static List<Pending> pending(Book book, Asker asker, String day, TodoKind... kinds) {
        LocalDate asOf = LocalDate.parse(day);
        return CooperationTodo.of(Standings.of(book.cooperation()), asOf).waitingFor(asker).stream()
                .filter(pending -> kinds.length == 0 || Set.of(kinds).contains(pending.kind()))
                .sorted(Urgency.on(asOf))
                .toList();
    }

    private static String line(Pending pending) {
        return pending.kind() + " " + word(pending.stepId()) + " " + word(pending.dueOn());
    }

    private static String word(Object value) {
        return value == null ? "-" : value.toString();
    }
}
