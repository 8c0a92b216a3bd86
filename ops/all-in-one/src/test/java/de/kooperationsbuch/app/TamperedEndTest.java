package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At the end of the book the owner of the database can do more than in its middle. What is found there, by whom, and what is not. */
class TamperedEndTest {
    private static final String COPY = """
            INSERT INTO events SELECT 9, (SELECT max(recorded_at) FROM events) + interval '%s', aggregate_identifier, %d, type, gen_random_uuid(), payload_type,
              payload_revision, convert_to(replace(convert_from(payload, 'UTF8'), 'konferenz-zwei', 'erfunden'), 'UTF8'), meta_data, 'erfunden'
            FROM events WHERE position = 5""";
    private static final String HEAD =
            "UPDATE head SET position = 9, at = (SELECT recorded_at FROM events WHERE position = 9)";

    @TempDir
    Path data;

    @TempDir
    Path files;

    private BehindItsBack hand;
    private Auditor auditor;
    private Path kept;

    @BeforeEach
    void tell() throws Exception {
        hand = new BehindItsBack(data);
        hand.tell();
        auditor = Auditor.of(hand.book(), files);
        kept = auditor.checkpoint(hand.book(), "kept");
    }

    @AfterEach
    void close() {
        hand.close();
    }

    private Auditor.Verdict bundle() throws Exception {
        return auditor.verifyBundle(hand.book(), BehindItsBack.COOPERATION, "--checkpoint", kept.toString());
    }

    /** What lies beyond the end is in no bundle, so that the verifier cannot meet it. */
    @Test
    void a_row_beyond_the_end_is_found_by_the_book_and_is_in_no_bundle() throws Exception {
        hand.change(COPY.formatted("1 microsecond", 5));
        for (int opened = 0; opened < 2; opened++) {
            assertThat(Auditor.verified(hand.book()))
                    .isEqualTo(
                            "9 cooperation:quellstadt-bund: The event of position 9 lies beyond the end of the book, which is 8.");
            assertThat(bundle().findings()).isEmpty();
            assertThat(hand.readiness()).isEqualTo(200);
            hand.reopen();
        }
        HttpResponse<String> refused = hand.conference("Neues");
        assertThat(refused.statusCode()).as(refused.body()).isGreaterThanOrEqualTo(400);
    }

    /** Whoever may write into the database can record in somebody's name: no log shows that this was not so. */
    @Test
    void a_row_that_was_added_with_everything_that_belongs_to_it_is_a_new_event_like_any_other() throws Exception {
        hand.change(COPY.formatted("1 microsecond", 5), HEAD);
        assertThat(hand.conference("Neues").statusCode()).isEqualTo(201);
        assertThat(Auditor.verified(hand.book())).isEqualTo("holds");
        assertThat(bundle().findings()).isEmpty();
        assertThat(auditor.verifyConsistency(hand.book(), kept).exit()).isZero();
        assertThat(auditor.verifyBundle(hand.book(), BehindItsBack.COOPERATION, "--show")
                        .said())
                .anyMatch(line -> line.contains("erfunden"));
    }

    @Test
    void a_head_that_was_put_back_stops_the_log_at_once_and_at_each_start() throws Exception {
        hand.change(
                "DELETE FROM events WHERE position = 8",
                "UPDATE head SET position = 7, at = (SELECT max(recorded_at) FROM events)");
        for (int opened = 0; opened < 2; opened++) {
            hand.becomesUnready();
            assertThat(hand.book()
                            .answer(FrontDesk.ADMIN, "/api/operations/log")
                            .at("/broken/says")
                            .asString())
                    .isEqualTo("The book says that it ends at position 7, which is not its last event.");
            hand.reopen();
        }
    }

    @Test
    void a_head_that_was_put_forward_stops_the_log() throws Exception {
        hand.change("UPDATE head SET position = 9, at = at + interval '1 second'");
        hand.becomesUnready();
        assertThat(Auditor.verified(hand.book())).isEqualTo("9 -: The event of position 9 is not in the event table.");
    }

    /** Everything fits then; only what somebody kept outside the book can show it. */
    @Test
    void an_end_that_was_cut_off_with_its_leaves_is_found_by_whoever_kept_a_checkpoint() throws Exception {
        hand.change(
                "DELETE FROM events WHERE position = 8",
                "UPDATE head SET position = 7, at = (SELECT max(recorded_at) FROM events)",
                "DELETE FROM leaves WHERE position = 8",
                "UPDATE tiles SET hashes = substr(hashes, 1, 256)",
                "DELETE FROM checkpoints WHERE size > 8",
                "UPDATE transparency_log SET size = 8",
                "DELETE FROM token_entry WHERE processor_name <> '__config'");
        hand.reopen();
        assertThat(hand.readiness()).isEqualTo(200);
        assertThat(Auditor.verified(hand.book())).isEqualTo("holds");
        assertThat(auditor.verifyBundle(hand.book(), BehindItsBack.COOPERATION).findings())
                .isEmpty();
        assertThat(bundle().findings())
                .singleElement()
                .asString()
                .startsWith("You kept a checkpoint over 9 leaves; here are 8. The last one is missing");
        assertThat(hand.conference("Anderes").statusCode()).isEqualTo(201);
        assertThat(bundle().findings())
                .containsExactly("The first 9 leaves are not those of the checkpoint that you kept:"
                        + " something before was changed, left out, or added.");
    }
}
