package de.kooperationsbuch.command.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.command.Threads;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody changes a book of 700 events behind its back, and is found. */
class VerificationTest {
    private static KeptBook book() {
        return new KeptBook().record(300).follow().record(400).follow();
    }

    @Test
    void an_untouched_book_holds() {
        try (KeptBook book = book()) {
            Findings found = book.verify();
            assertThat(found.difference()).isNull();
            assertThat(found.events()).isEqualTo(700);
            assertThat(found.leaves()).isEqualTo(701);
            assertThat(found.tiles()).isEqualTo(4);
            assertThat(found.size()).isEqualTo(701);
            assertThat(found.root()).isEqualTo(book.log.latest().root());
        }
    }

    @Test
    void events_that_have_no_leaf_yet_are_no_difference() {
        try (KeptBook book = book().record(5)) {
            Findings found = book.verify();
            assertThat(found.holds()).isTrue();
            assertThat(found.events()).isEqualTo(705);
            assertThat(found.leaves()).isEqualTo(701);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            position | where      | what             | subject               | change
            40       | event      | event-changed    | organisation:verein-1 | UPDATE events SET payload = 'x' WHERE position = 40
            40       | event      | event-changed    | organisation:verein-1 | UPDATE events SET meta_data = 'x' WHERE position = 40
            40       | event      | event-changed    | organisation:verein-1 | UPDATE events SET type = 'x' WHERE position = 40
            40       | event      | event-changed    | organisation:verein-1 | UPDATE events SET payload_type = 'x' WHERE position = 40
            40       | event      | event-changed    | organisation:verein-1 | UPDATE events SET payload_revision = NULL WHERE position = 40
            40       | event      | event-changed    | organisation:verein-1 | UPDATE events SET event_identifier = 'x' WHERE position = 40
            40       | event      | event-changed    | organisation:verein-1 | UPDATE events SET step_id = 'x' WHERE position = 40
            40       | event      | event-changed    | organisation:verein-1 | UPDATE events SET sequence_number = 9999 WHERE position = 40
            40       | event      | event-changed    | organisation:verein-1 | UPDATE events SET recorded_at = recorded_at + interval '1 microsecond' WHERE position = 40
            40       | event      | event-changed    | organisation:verein-2 | UPDATE events SET aggregate_identifier = 'organisation:verein-2', sequence_number = 9999 WHERE position = 40
            40       | event      | event-changed    | organisation:neu      | UPDATE events SET aggregate_identifier = 'organisation:neu' WHERE position = 40
            40       | event      | event-missing    | organisation:verein-1 | DELETE FROM events WHERE position = 40
            700      | event      | event-missing    | organisation:verein-1 | DELETE FROM events WHERE position = 700
            700      | event      | event-missing    | organisation:verein-1 | DELETE FROM events WHERE position = 700; UPDATE head SET position = 699, at = (SELECT max(recorded_at) FROM events)
            0        | event      | event-inserted   | organisation:verein-1 | INSERT INTO events SELECT 0, recorded_at, aggregate_identifier, 9999, type, 'x', payload_type, payload_revision, payload, meta_data, 'x' FROM events WHERE position = 40
            701      | event      | event-beyond     | organisation:verein-1 | INSERT INTO events SELECT 701, recorded_at, aggregate_identifier, 9999, type, 'x', payload_type, payload_revision, payload, meta_data, 'x' FROM events WHERE position = 40
            41       | event      | event-changed    | organisation:verein-1 | UPDATE events SET position = position + 10000 WHERE position > 40; INSERT INTO events SELECT 41, recorded_at, aggregate_identifier, 9999, type, 'x', payload_type, payload_revision, payload, meta_data, 'x' FROM events WHERE position = 40; UPDATE events SET position = position - 9999 WHERE position > 10000
            1        | secret     | secret-changed   | organisation:verein-1 | UPDATE subject_secrets SET secret = sha256('x') WHERE subject = 'organisation:verein-1'
            1        | secret     | secret-missing   | organisation:verein-1 | DELETE FROM subject_secrets WHERE subject = 'organisation:verein-1'
            40       | leaf       | leaf-changed     | organisation:verein-1 | UPDATE leaves SET entry = replace(encode(entry, 'escape'), ' 40 ', ' 41 ')::bytea WHERE position = 40
            0        | leaf       | leaf-changed     |                       | UPDATE leaves SET entry = 'x' WHERE position = 0
            40       | leaf       | leaf-missing     |                       | DELETE FROM leaves WHERE position = 40
            701      | leaf       | leaf-inserted    |                       | INSERT INTO leaves VALUES (701, 'x')
            -1       | leaf       | leaf-inserted    |                       | INSERT INTO leaves VALUES (-1, 'x')
            3        | tile       | tile-changed     |                       | UPDATE tiles SET hashes = overlay(hashes PLACING 'x' FROM 100) WHERE level = 0 AND index = 0
            512      | tile       | tile-changed     |                       | UPDATE tiles SET hashes = overlay(hashes PLACING sha256('x') FROM length(hashes) + 1) WHERE level = 0 AND index = 2
            0        | tile       | tile-changed     |                       | UPDATE tiles SET hashes = overlay(hashes PLACING 'x' FROM 1) WHERE level = 1
            256      | tile       | tile-missing     |                       | DELETE FROM tiles WHERE level = 0 AND index = 1
            701      | tile       | tile-inserted    |                       | INSERT INTO tiles VALUES (0, 3, sha256('x'))
            701      | tile       | tile-inserted    |                       | INSERT INTO tiles VALUES (2, 0, sha256('x'))
            300      | checkpoint | root-other       |                       | UPDATE checkpoints SET root = sha256('x') WHERE size = 301
            300      | checkpoint | note-other       |                       | UPDATE checkpoints SET note = 'x' WHERE size = 301
            700      | checkpoint | signature-other  |                       | UPDATE checkpoints SET note = overlay(note PLACING 'AAAA' FROM length(note) - 20) WHERE size = 701
            700      | checkpoint | signature-other  |                       | UPDATE log_keys SET verifier = 'other+00000000+AAAA'
            700      | log        | size-other       |                       | DELETE FROM checkpoints WHERE size = 701
            40       | leaf       | leaf-changed     | organisation:verein-1 | UPDATE leaves SET entry = 'kooperationsbuch/1 40 x not-Base64! 0 x' WHERE position = 40; UPDATE tiles SET hashes = overlay(hashes PLACING sha256('\\000kooperationsbuch/1 40 x not-Base64! 0 x') FROM 40 * 32 + 1) WHERE level = 0 AND index = 0
            701      | event      | instant-not-later | organisation:verein-2 | INSERT INTO events SELECT 701, recorded_at, 'organisation:verein-2', 9999, type, 'x', payload_type, payload_revision, payload, meta_data, 'x' FROM events WHERE position = 700; UPDATE head SET position = 701
            301      | leaf       | leaf-inserted    |                       | UPDATE transparency_log SET size = 301
            700      | event      | event-beyond     | organisation:verein-1 | UPDATE head SET position = 699
            701      | event      | event-missing    |                       | UPDATE head SET position = 701
            700      | head       | head-instant     |                       | UPDATE head SET at = at + interval '1 microsecond'
            """, useHeadersInDisplayName = true)
    void what_was_changed_is_found_and_named(long position, String where, String what, String subject, String change) {
        try (KeptBook book = book()) {
            book.tamper(change);
            Difference found = book.verify().difference();
            assertThat(found).isNotNull();
            assertThat(found.where().word()).as(found.says(Locale.ENGLISH)).isEqualTo(where);
            assertThat(found.what()).isEqualTo(what);
            assertThat(found.position()).isEqualTo(position);
            assertThat(found.subject()).isEqualTo(subject);
        }
    }

    @Test
    void one_comparison_runs_at_a_time() throws Exception {
        try (KeptBook book = book();
                Connection owner = Postgres.as(Postgres.OWNER, book.url).getConnection()) {
            Verification verification = book.verification();
            owner.setAutoCommit(false);
            owner.createStatement().execute("LOCK TABLE events IN ACCESS EXCLUSIVE MODE");
            CompletableFuture<Findings> first = CompletableFuture.supplyAsync(verification::run);
            Threads.until(() -> waiting(owner) > 0);
            CompletableFuture<Findings> second = CompletableFuture.supplyAsync(verification::run);
            assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(Refusal.class);
            owner.rollback();
            assertThat(first.get().holds()).isTrue();
            assertThat(verification.run().holds()).isTrue();
        }
    }

    private static int waiting(Connection owner) {
        try (ResultSet row = owner.createStatement()
                .executeQuery("SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'events'::regclass"
                        + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_difference_is_told_in_the_language_of_the_reader() {
        try (KeptBook book = book()) {
            book.tamper("UPDATE events SET payload = 'x' WHERE position = 40");
            assertThat(book.verify().difference().says(Locale.GERMAN))
                    .isEqualTo(
                            "Das Ereignis mit der Position 40 ist nicht das, welches das Protokoll festgehalten hat.");
        }
    }
}
