package de.kooperationsbuch.query.steps;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where reading begins: every question opens one look and asks everything of that. */
@Component
public class Book {
    private final Heads heads;
    private final SubjectSteps subjects;
    private final Journal journal;
    private final Chunks chunks;

    Book(Heads heads, SubjectSteps subjects, Journal journal, Chunks chunks) {
        this.heads = heads;
        this.subjects = subjects;
        this.journal = journal;
        this.chunks = chunks;
    }

    /** @param asked as known at this instant; absent: as known now */
    public Look look(Optional<Instant> asked) {
        Head head = heads.get();
        return new Look(this, head, head.at()).asKnownAt(asked);
    }

    SubjectSteps subjects() {
        return subjects;
    }

    Journal journal() {
        return journal;
    }

    Chunks chunks() {
        return chunks;
    }
}
