package de.kooperationsbuch.command.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.command.Threads;
import de.kooperationsbuch.command.transparency.key.VerifierKey;
import de.kooperationsbuch.command.transparency.tree.GrowingTree;
import de.kooperationsbuch.command.transparency.tree.TreeHash;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.transparency.Checkpoint;
import de.kooperationsbuch.kernel.transparency.Leaf;
import de.kooperationsbuch.kernel.transparency.SignedNote;
import de.kooperationsbuch.kernel.transparency.StoredEvent;
import de.kooperationsbuch.kernel.transparency.SubjectSecret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequencerTest {
    @Test
    void a_new_log_has_one_leaf_that_names_it() {
        try (KeptBook book = new KeptBook(Postgres.emptyBook(), "buch.example.org/1", false)) {
            Checkpoint first = book.log.latest();
            assertThat(first.size()).isEqualTo(1);
            assertThat(first.root()).isEqualTo(TreeHash.leaf(Leaf.beginning("buch.example.org/1")));
            assertThat(entries(book)).containsExactly("kooperationsbuch/1 begins buch.example.org/1");
        }
    }

    @Test
    void each_event_has_the_leaf_of_its_position_and_the_tree_is_that_of_the_leaves() {
        try (KeptBook book = new KeptBook().record(5_000).follow()) {
            SubjectId subject = SubjectId.parse("organisation:verein-1");
            SubjectSecret secret = book.log.secret(subject).orElseThrow();
            List<String> entries = entries(book);
            List<StoredEvent> events = book.log.events(subject, 5_000);
            assertThat(events).hasSize(1_667);
            for (StoredEvent event : events)
                assertThat(entries.get((int) event.position()))
                        .isEqualTo(new String(Leaf.of(event, secret).entry(), StandardCharsets.UTF_8));
            GrowingTree tree = new GrowingTree();
            book.log.entries(0, 5_001, tree::add);
            Checkpoint latest = book.log.latest();
            assertThat(latest.size()).isEqualTo(5_001);
            assertThat(latest.root()).isEqualTo(tree.root());
        }
    }

    private static List<String> entries(KeptBook book) {
        List<String> entries = new ArrayList<>();
        book.log.entries(0, book.log.latest().size(), entry -> entries.add(new String(entry, StandardCharsets.UTF_8)));
        return entries;
    }

    @Test
    void a_checkpoint_says_name_size_and_root_and_is_signed() {
        try (KeptBook book = new KeptBook().record(3).follow()) {
            Checkpoint latest = book.log.latest();
            SignedNote note = SignedNote.parse(latest.note());
            assertThat(note.text()).isEqualTo(Signing.text(book.log.origin(), 4, latest.root()));
            assertThat(VerifierKey.hold(
                            note,
                            List.of(VerifierKey.parse(book.log.keys().get(0).verifier()))))
                    .isTrue();
            assertThat(book.log.history(Long.MAX_VALUE, Instant.EPOCH, 9))
                    .extracting(Checkpoint::size)
                    .containsExactly(4L, 1L);
        }
    }

    @Test
    void several_processes_extend_one_log_without_skipping_or_doubling() throws Exception {
        String url = Postgres.emptyBook();
        try (KeptBook one = new KeptBook(url);
                KeptBook other = new KeptBook(url);
                KeptBook writer = new KeptBook(url)) {
            Callable<Integer> writing = () -> {
                for (int i = 0; i < 200; i++) writer.record(1 + i % 40);
                return 0;
            };
            Threads.together(List.of(writing, () -> rounds(one), () -> rounds(other)));
            one.follow();
            long head = writer.jdbc
                    .sql("SELECT position FROM head")
                    .query(Long.class)
                    .single();
            GrowingTree tree = new GrowingTree();
            other.log.entries(0, head + 1, tree::add);
            assertThat(other.log.latest().size()).isEqualTo(head + 1);
            assertThat(other.log.latest().root()).isEqualTo(tree.root());
        }
    }

    private static int rounds(KeptBook book) {
        int added = 0;
        while (added < 1_000) added += book.sequencer.round();
        return added;
    }

    @Test
    void a_gap_stops_the_log_and_nothing_is_written() {
        try (KeptBook book = new KeptBook().record(10).follow().record(10)) {
            book.tamper("DELETE FROM events WHERE position = 15");
            assertThatThrownBy(book.sequencer::round)
                    .isInstanceOf(LogBroken.class)
                    .hasMessageContaining("position 15");
            assertThat(book.log.latest().size()).isEqualTo(11);
            assertThat(book.log.secret(SubjectId.parse("organisation:verein-9")))
                    .isEmpty();
        }
    }

    @Test
    void an_instant_that_does_not_rise_stops_the_log_within_a_round_and_between_two() {
        for (int position : new int[] {11, 15})
            try (KeptBook book = new KeptBook().record(10).follow().record(10)) {
                book.tamper("UPDATE events SET recorded_at = (SELECT recorded_at FROM events WHERE position = "
                        + (position - 1) + ") WHERE position = " + position);
                assertThatThrownBy(book.sequencer::round)
                        .isInstanceOf(LogBroken.class)
                        .hasMessage("The event of position " + position
                                + " was not recorded later than the one before it.");
                assertThat(book.log.latest().size()).isEqualTo(11);
            }
    }

    @Test
    void a_look_that_finds_nothing_leaves_no_trace_in_the_database() {
        try (KeptBook book = new KeptBook().record(3).follow()) {
            String before = lastLock(book);
            assertThat(book.sequencer.round()).isZero();
            assertThat(lastLock(book)).isEqualTo(before);
        }
    }

    private static String lastLock(KeptBook book) {
        return book.jdbc
                .sql("SELECT xmax::text FROM transparency_log")
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE tiles SET hashes = sha256('x')",
                "DELETE FROM tiles",
                "UPDATE head SET position = 3",
                "DELETE FROM checkpoints WHERE size = 11"
            })
    void a_log_that_was_changed_is_not_extended(String change) {
        String url = Postgres.emptyBook();
        try (KeptBook book = new KeptBook(url).record(10).follow()) {
            book.record(1).tamper(change);
        }
        try (KeptBook later = new KeptBook(url)) {
            assertThatThrownBy(later.sequencer::round).isInstanceOf(LogBroken.class);
        }
    }

    @Test
    void tiles_grow_and_then_stay() {
        try (KeptBook book = new KeptBook().record(255).follow()) {
            byte[] full = book.log.tile(0, 0, 256).orElseThrow();
            assertThat(book.log.tile(1, 0, 1)).isPresent();
            assertThat(book.log.tile(0, 1, 1)).isEmpty();
            book.record(10).follow();
            assertThat(book.log.tile(0, 0, 256))
                    .hasValueSatisfying(again -> assertThat(again).isEqualTo(full));
            assertThat(book.log.tile(0, 1, 10)).isPresent();
            assertThat(book.log.tile(0, 1, 11)).isEmpty();
            assertThat(book.log.tile(0, 0, 1).orElseThrow()).hasSize(32);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE leaves SET entry = ''",
                "DELETE FROM leaves",
                "TRUNCATE leaves",
                "UPDATE tiles SET hashes = sha256('x')",
                "DELETE FROM tiles",
                "DELETE FROM checkpoints",
                "UPDATE checkpoints SET note = ''",
                "UPDATE subject_secrets SET secret = sha256('x')",
                "DELETE FROM subject_secrets",
                "UPDATE transparency_log SET size = 1",
                "UPDATE transparency_log SET origin = 'x'",
                "DELETE FROM log_keys",
                "UPDATE log_keys SET since = now()"
            })
    void not_even_the_owner_rewrites_the_log(String statement) {
        try (KeptBook book = new KeptBook().record(10).follow()) {
            for (String role : new String[] {Postgres.OWNER, Postgres.APPLICATION})
                assertThatThrownBy(() -> execute(role, book.url, statement))
                        .hasMessageMatching("(?s).*(the transparency log only grows|permission denied).*");
        }
    }

    private static void execute(String role, String url, String sql) throws Exception {
        try (var connection = Postgres.as(role, url).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
