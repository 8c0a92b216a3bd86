package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.steps.Book;
import de.kooperationsbuch.query.steps.Look;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives each question its sight. */
@Component
public class Sights {
    private final Book book;
    private final Readerships readerships;
    private final Cooperations cooperations;

    Sights(Book book, Readerships readerships, Cooperations cooperations) {
        this.book = book;
        this.readerships = readerships;
        this.cooperations = cooperations;
    }

    public Sight of(Caller caller) {
        Look now = book.look(Optional.empty());
        return new Sight(caller, now, new SubjectSights(caller, now, readerships, cooperations));
    }
}
