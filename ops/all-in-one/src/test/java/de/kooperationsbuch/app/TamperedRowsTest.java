package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The owner of the database changes rows of the event table that the log has already: the running book, the verifier and a book opened again find it and name it. */
class TamperedRowsTest {
    private static final String CHANGED =
            "5 cooperation:quellstadt-bund: The event of position 5 is not the one that the log recorded.";

    @TempDir
    static Path data;

    @TempDir
    static Path files;

    private static BehindItsBack hand;
    private static Auditor auditor;
    private static Path kept;

    @BeforeAll
    static void tell() throws Exception {
        hand = new BehindItsBack(data);
        hand.tell();
        auditor = Auditor.of(hand.book(), files);
        kept = auditor.checkpoint(hand.book(), "kept");
        hand.change("CREATE TABLE events_before AS TABLE events", "CREATE TABLE head_before AS TABLE head");
    }

    @AfterAll
    static void close() {
        hand.close();
    }

    /** The rows are as they were; the running book has not read them meanwhile. */
    private static void undo() throws Exception {
        hand.change(
                "TRUNCATE events",
                "INSERT INTO events SELECT * FROM events_before",
                "UPDATE head SET position = b.position, at = b.at FROM head_before b");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', maxCharsPerColumn = 2_000, textBlock = """
            a changed payload       | 5 cooperation:quellstadt-bund: The event of position 5 is not the one that the log recorded.  | Event 5 of cooperation:quellstadt-bund was changed after it was recorded.  | UPDATE events SET payload = convert_to(replace(convert_from(payload, 'UTF8'), 'Zwei', 'Fünf'), 'UTF8') WHERE position = 5
            a payload that is none  | 5 cooperation:quellstadt-bund: The event of position 5 is not the one that the log recorded.  | Event 5 of cooperation:quellstadt-bund was changed after it was recorded.  | UPDATE events SET payload = 'x' WHERE position = 5
            changed metadata        | 5 cooperation:quellstadt-bund: The event of position 5 is not the one that the log recorded.  | Event 5 of cooperation:quellstadt-bund was changed after it was recorded.  | UPDATE events SET meta_data = convert_to(regexp_replace(convert_from(meta_data, 'UTF8'), '[0-9a-f]{12}', '0123456789ab'), 'UTF8') WHERE position = 5
            a middle row deleted    | 5 cooperation:quellstadt-bund: The event of position 5 is not in the event table.             | Event 5 of cooperation:quellstadt-bund is missing.                         | DELETE FROM events WHERE position = 5
            the last row deleted    | 8 cooperation:quellstadt-bund: The event of position 8 is not in the event table.             | Event 8 of cooperation:quellstadt-bund is missing.                         | DELETE FROM events WHERE position = 8
            two last, head put back | 7 organisation:bund: The event of position 7 is not in the event table.                       | Event 8 of cooperation:quellstadt-bund is missing.                         | DELETE FROM events WHERE position > 6; UPDATE head SET position = 6, at = (SELECT max(recorded_at) FROM events)
            two rows swapped        | 5 cooperation:quellstadt-bund: The event of position 5 is not the one that the log recorded.  | Event 5 of cooperation:quellstadt-bund was changed after it was recorded.  | UPDATE events SET position = -position WHERE position IN (5, 6); UPDATE events SET position = 11 + position WHERE position < 0
            a row moved             | 5 organisation:bund: The event of position 5 is not the one that the log recorded.            | Event 5 of cooperation:quellstadt-bund is missing.                         | UPDATE events SET aggregate_identifier = 'organisation:bund', sequence_number = 2 WHERE position = 5
            """)
    void is_found_and_named(String change, String said, String finding, String sql) throws Exception {
        hand.change(sql);
        foundBy(said, finding);
        undo();
        assertThat(Auditor.verified(hand.book())).isEqualTo("holds");
        assertThat(auditor.verifyBundle(hand.book(), BehindItsBack.COOPERATION).findings())
                .isEmpty();
    }

    /** The log itself is not concerned: what was signed before is still its beginning, so that who keeps a checkpoint knows that the table is wrong and not the log. */
    private static void foundBy(String said, String finding) throws Exception {
        assertThat(Auditor.verified(hand.book())).isEqualTo(said);
        Auditor.Verdict verdict =
                auditor.verifyBundle(hand.book(), BehindItsBack.COOPERATION, "--checkpoint", kept.toString());
        assertThat(verdict.exit()).isEqualTo(1);
        assertThat(verdict.findings()).contains(finding);
        assertThat(verdict.said()).anyMatch(line -> line.contains("that you kept is the beginning of this log"));
    }

    @Test
    void a_row_that_was_moved_shows_in_the_other_bundle_as_well() throws Exception {
        hand.change(
                "UPDATE events SET aggregate_identifier = 'organisation:bund', sequence_number = 2 WHERE position = 5");
        assertThat(auditor.verifyBundle(hand.book(), "organisation=bund").findings())
                .contains("Event 5 of organisation:bund was added: the log has no such event of it.");
        undo();
    }

    /** Instants in bundles are those of the leaves: a changed one in the table never gets into them, and every bundle says the true one. */
    @Test
    void a_changed_instant_is_found_by_the_book_and_is_not_in_bundles() throws Exception {
        List<String> before = shown();
        hand.change("UPDATE events SET recorded_at = recorded_at + interval '1 microsecond' WHERE position = 5");
        assertThat(Auditor.verified(hand.book())).isEqualTo(CHANGED);
        assertThat(shown()).isEqualTo(before);
        undo();
    }

    @Test
    void a_book_opened_again_finds_what_was_changed() throws Exception {
        hand.change(
                "UPDATE events SET payload = convert_to(replace(convert_from(payload, 'UTF8'), 'Zwei', 'Fünf'), 'UTF8') WHERE position = 5");
        hand.reopen();
        foundBy(CHANGED, "Event 5 of cooperation:quellstadt-bund was changed after it was recorded.");
        undo();
    }

    private static List<String> shown() throws Exception {
        Auditor.Verdict verdict = auditor.verifyBundle(hand.book(), BehindItsBack.COOPERATION, "--show");
        assertThat(verdict.exit()).isZero();
        return verdict.said();
    }
}
