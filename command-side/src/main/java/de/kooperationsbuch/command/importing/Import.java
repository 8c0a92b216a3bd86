package de.kooperationsbuch.command.importing;

import static de.kooperationsbuch.command.Rules.A_RESTORE_NEEDS_AN_EMPTY_BOOK;

import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.eventstore.Positions;
import de.kooperationsbuch.command.recording.EventRows;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Takes a file in, all or nothing. If somebody records on the same subjects meanwhile, the file is judged again, a few times. */
@Component
public class Import {
    private static final int MOST_TRIES = 3;
    private static final int MOST_AT_ONCE = 2;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final DataSource source;
    private final EventStore events;
    private final Serializer serializer;
    private final References references;
    private final Positions positions;
    private final Clock clock;

    Import(
            DataSource source,
            EventStore events,
            @Qualifier("eventSerializer") Serializer serializer,
            References references,
            Positions positions,
            Clock clock) {
        this.source = source;
        this.events = events;
        this.serializer = serializer;
        this.references = references;
        this.positions = positions;
        this.clock = clock;
    }

    /** What the application itself brings. */
    public ImportAnswer run(Source file, Intake intake, boolean dryRun, Locale language, Progress progress)
            throws IOException {
        return run(file, intake, dryRun, language, progress, null);
    }

    /**
     * @param account that brings the file, kept with its steps; a restore keeps those that its lines name
     * @throws Refusal if nothing can be said of single lines: the book is not empty, too busy, or changes too fast
     */
    public ImportAnswer run(
            Source file, Intake intake, boolean dryRun, Locale language, Progress progress, @Nullable UUID account)
            throws IOException {
        if (!places.tryAcquire()) throw new Refusal(ProblemType.TRY_LATER, "imports-busy", MOST_AT_ONCE);
        try {
            requireEmptyBook(intake, positions.head());
            for (int attempt = 1; attempt <= MOST_TRIES; attempt++) {
                try {
                    return attempt(file, intake, dryRun, language, progress, account);
                } catch (ConcurrencyException lost) {
                    progress.again();
                }
            }
            throw new Refusal(ProblemType.LOST_RACE, "lost-race.import");
        } catch (SQLException e) {
            throw new IllegalStateException("the book's database failed during an import", e);
        } finally {
            places.release();
        }
    }

    private ImportAnswer attempt(
            Source file, Intake intake, boolean dryRun, Locale language, Progress progress, @Nullable UUID recorder)
            throws IOException, SQLException {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Account account = new Account(language, progress);
        Judge judge = new Judge(new Histories(events), references, intake, now, recorder);
        try (Staging staging = dryRun ? null : new Staging(source)) {
            Pass pass = new Pass(
                    judge, account, new EventRows(serializer), staging, now.toLocalDate(), intake.longestLine());
            try (InputStream lines = file.open()) {
                Lines.read(lines, intake.longestLine(), pass);
            }
            boolean takes = staging != null && account.isClean();
            long head = takes ? staging.take(intake) : positions.head();
            if (takes) positions.grown();
            return account.answer(dryRun, head);
        }
    }

    static void requireEmptyBook(Intake intake, long head) {
        if (intake == Intake.RESTORE && head > 0) throw new RuleBroken(A_RESTORE_NEEDS_AN_EMPTY_BOOK, head);
    }
}
