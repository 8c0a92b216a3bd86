package de.kooperationsbuch.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundleTest {
    private final TestBook book = TestBook.of(120, 7);
    private final List<String> lines = new ArrayList<>(book.bundle());
    private final List<TestEvent> told = book.of(TestBook.DRESDEN);
    private final int firstEvent = 4 + book.leaves.size();

    @Test
    void a_bundle_as_the_book_gives_it_holds() {
        Report report = Asked.bundle(lines, trust());
        assertThat(Asked.failures(report)).isEmpty();
        assertThat(Asked.said(report.holding()))
                .contains("120 leaves give exactly the root", told.size() + " events of cooperation:dresden-afropa")
                .contains("Withheld: 1 of them");
    }

    @Test
    void either_of_its_two_keys_is_enough_to_trust_it() {
        assertThat(Asked.bundle(lines, Asked.trust(book.nextKey)).allHolds()).isTrue();
    }

    @Test
    void the_checkpoints_that_one_kept_are_its_beginning() {
        String[] kept = {book.checkpoint(1, book.key), book.checkpoint(77, book.key), book.checkpoint(120, book.key)};
        assertThat(Asked.bundle(lines, trust(kept)).allHolds()).isTrue();
    }

    @Test
    void a_checkpoint_of_another_history_is_not_its_beginning() {
        TestBook other = TestBook.of(80, 8);
        assertThat(failures(trust(other.checkpoint(77, other.key)))).contains("first 77 leaves are not those");
    }

    @Test
    void a_kept_checkpoint_that_nobody_trusts_fails() {
        assertThat(failures(trust(book.checkpoint(77, new TestKey(TestBook.ORIGIN, 9)))))
                .contains("No key that you trust");
    }

    @Test
    void a_changed_event_is_named() {
        TestEvent changed = told.get(3).saying("{\"attendance\":41}".getBytes(StandardCharsets.UTF_8));
        lines.set(firstEvent + 3, changed.line(proof(told.get(3))));
        assertThat(failures()).isEqualTo(named(told.get(3), "was changed after it was recorded."));
    }

    @Test
    void an_event_left_out_is_named() {
        lines.remove(firstEvent + 3);
        assertThat(failures()).contains(named(told.get(3), "is missing."));
    }

    @Test
    void an_event_left_out_and_not_counted_is_named() {
        lines.remove(firstEvent + 3);
        lines.set(lines.size() - 1, "{\"end\":" + (told.size() - 1) + "}");
        assertThat(failures()).isEqualTo(named(told.get(3), "is missing."));
    }

    @Test
    void an_event_of_another_subject_was_added() {
        TestEvent other = book.of("cooperation:halle-vki").get(0);
        lines.add(place(other), other.line(proof(other)));
        assertThat(failures()).contains(named(other, "was added: the log has no such event of it."));
    }

    @Test
    void an_event_twice_is_named() {
        lines.add(firstEvent + 3, lines.get(firstEvent + 3));
        assertThat(failures()).contains("Event " + told.get(3).position(), "or twice");
    }

    @Test
    void two_events_that_changed_places_are_found() {
        Collections.swap(lines, firstEvent + 3, firstEvent + 4);
        assertThat(failures()).contains(named(told.get(3), "is missing."), "wrong place");
    }

    @Test
    void every_line_is_missed_doubled_or_moved() {
        for (int i = 0; i < lines.size(); i++) {
            List<String> less = new ArrayList<>(lines);
            String line = less.remove(i);
            List<String> more = new ArrayList<>(lines);
            more.add(i, line);
            List<String> moved = new ArrayList<>(lines);
            Collections.swap(moved, i, (i + 1) % lines.size());
            for (List<String> wrong : List.of(less, more, moved))
                assertThat(Asked.bundle(wrong, trust()).allHolds()).as(line).isFalse();
        }
    }

    @Test
    void an_event_that_is_withheld_is_told_as_such() {
        lines.set(firstEvent + 3, told.get(3).withheld(proof(told.get(3))));
        assertThat(Asked.said(Asked.bundle(lines, trust()).holding()))
                .contains("Withheld: 2 of them (positions " + told.get(3).position() + ", ");
    }

    @Test
    void a_withheld_event_is_proven_too() {
        lines.set(lines.size() - 2, told.get(told.size() - 1).withheld(proof(told.get(0))));
        assertThat(failures())
                .contains("The proof of event " + told.get(told.size() - 1).position());
    }

    @Test
    void a_leaf_changed_together_with_its_event_is_named() {
        TestEvent changed = told.get(3).saying("{\"attendance\":41}".getBytes(StandardCharsets.UTF_8));
        String leaf = new String(changed.entry(book.tagKey(TestBook.DRESDEN)), StandardCharsets.UTF_8);
        lines.set(4 + changed.position(), "{\"leaf\":\"" + leaf + "\"}");
        lines.set(firstEvent + 3, changed.line(proof(changed)));
        assertThat(failures()).contains("do not give the root", named(changed, "was changed after it was recorded: "));
    }

    @Test
    void an_event_that_never_reached_the_log_leaves_a_gap() {
        book.forgetOne(TestBook.DRESDEN);
        TestEvent next = book.record(TestBook.DRESDEN);
        assertThat(Asked.failures(Asked.bundle(book.bundle(), trust())))
                .isEqualTo("Event %d of %s says that %d events went before it; in the log there are %d."
                        .formatted(next.position(), TestBook.DRESDEN, told.size() + 1, told.size()));
    }

    @Test
    void a_clock_that_stands_still_is_found_though_it_was_signed() {
        book.record(TestBook.DRESDEN, Duration.ZERO);
        assertThat(Asked.failures(Asked.bundle(book.bundle(), trust()))).startsWith("The time of leaf 120 (");
    }

    @Test
    void a_log_under_another_name_is_found_though_it_was_signed() {
        TestBook renamed = new TestBook(7);
        renamed.leaves.set(0, "kooperationsbuch/1 begins elsewhere".getBytes(StandardCharsets.UTF_8));
        renamed.record(TestBook.DRESDEN);
        assertThat(Asked.failures(Asked.bundle(renamed.bundle(), trust())))
                .isEqualTo("The log calls itself elsewhere, its checkpoint buch.example/dresden.");
    }

    @Test
    void the_key_line_of_another_key_is_found() {
        lines.add(2, "{\"key\":\"" + new TestKey(TestBook.ORIGIN, 9).verifier() + "\"}");
        assertThat(failures()).contains("Keys named: 3, signatures: 2.", "The signature is wrong");
    }

    @Test
    void an_end_that_was_cut_off_is_found_by_the_checkpoint_that_one_kept() {
        List<String> cut = book.bundle(100, book.key);
        assertThat(Asked.bundle(cut, trust()).allHolds()).isTrue();
        assertThat(Asked.failures(Asked.bundle(cut, trust(book.checkpoint(110, book.key)))))
                .contains("The last 10 are missing");
    }

    @Test
    void a_checkpoint_signed_by_another_key_is_found() {
        assertThat(Asked.failures(Asked.bundle(book.bundle(120, new TestKey(TestBook.ORIGIN, 9)), trust())))
                .isEqualTo("No key that you trust signed the checkpoint over 120 leaves. It is signed in the names of: "
                        + new TestKey(TestBook.ORIGIN, 9).verifier().replaceAll("\\+[^+]*$", ""));
    }

    @Test
    void a_key_of_another_log_is_no_key_of_this_one() {
        TestKey foreign = new TestKey("buch.example/halle", 1);
        Trust both = new Trust(List.of(Asked.trust(foreign).keys().get(0)), List.of(), List.of());
        assertThat(Asked.failures(Asked.bundle(book.bundle(120, foreign), both)))
                .isEqualTo("The key " + foreign.verifier() + " is not one of the log buch.example/dresden: "
                        + "a key is named after the log that it signs for.");
        assertThat(failures(trust(book.checkpoint(77, foreign)))).contains("No key that you trust");
        assertThat(Asked.failures(Asked.bundle(lines, Asked.trust(foreign, book.checkpoint(77, foreign)))))
                .contains("The checkpoint over 77 leaves that you kept: The key " + foreign.verifier());
    }

    @Test
    void a_step_that_says_of_itself_that_it_is_another_one_is_named() {
        for (String own : List.of(
                TestBook.step("cooperation:halle-vki", "step-120"),
                TestBook.step(TestBook.DRESDEN, "step-1"),
                "\"x\":1")) {
            TestBook lying = TestBook.of(120, 7);
            TestEvent event = lying.record(TestBook.DRESDEN, ("{" + own + "}").getBytes(StandardCharsets.UTF_8));
            lying.record(TestBook.DRESDEN);
            assertThat(Asked.failures(Asked.bundle(lying.bundle(), trust())))
                    .startsWith(named(event, "stands there as step step-120; its content says of itself"));
        }
    }

    @Test
    void a_whole_forged_book_under_its_own_key_is_found() {
        TestKey forger = new TestKey(TestBook.ORIGIN, 9);
        List<String> forged = TestBook.of(120, 8).bundle(120, forger);
        assertThat(Asked.bundle(forged, Asked.trust(forger)).allHolds()).isTrue();
        assertThat(Asked.failures(Asked.bundle(forged, trust()))).startsWith("No key that you trust");
    }

    @Test
    void a_whole_forged_book_that_names_the_right_key_is_found() {
        List<String> forged = new ArrayList<>(TestBook.of(120, 8).bundle(120, new TestKey(TestBook.ORIGIN, 9)));
        forged.set(1, lines.get(1));
        assertThat(Asked.failures(Asked.bundle(forged, trust()))).contains("The signature is wrong");
    }

    @Test
    void a_tag_key_that_opens_nothing_shows_nothing() {
        List<String> empty = new ArrayList<>(lines.subList(0, firstEvent));
        empty.set(0, empty.get(0).replaceAll("tagKey\":\".{10}", "tagKey\":\"AAAAAAAAAA"));
        empty.add("{\"end\":0}");
        assertThat(Asked.failures(Asked.bundle(empty, trust()))).contains("shows nothing about it");
    }

    @Test
    void a_key_of_other_texts_is_found() {
        TestEvent sealed = told.stream()
                .filter(event -> event.textKey() != null)
                .findFirst()
                .orElseThrow();
        int line = firstEvent + told.indexOf(sealed);
        lines.set(line, lines.get(line).replaceAll("textKey\":\".{10}", "textKey\":\"AAAAAAAAAA"));
        assertThat(failures()).contains("The texts of event " + sealed.position(), "is not the one to which");
    }

    @Test
    void without_the_key_of_its_texts_an_event_holds_as_well() {
        lines.replaceAll(line -> line.replaceAll(",\"textKey\":\"[^\"]*\"", ""));
        assertThat(Asked.said(Asked.bundle(lines, trust()).holding())).contains("The texts of no event were opened");
    }

    @Test
    void an_empty_revision_is_a_second_way_to_write_the_same() {
        String line = lines.get(firstEvent).replaceAll(",\"revision\":\"1\"", "");
        lines.set(firstEvent, line.replace(",\"eventId\"", ",\"revision\":\"\",\"eventId\""));
        assertThat(failures()).contains("An empty revision has to be left out");
    }

    private Trust trust(String... kept) {
        return Asked.trust(book.key, kept);
    }

    private String failures() {
        return failures(trust());
    }

    private String failures(Trust trust) {
        return Asked.failures(Asked.bundle(lines, trust));
    }

    private List<byte[]> proof(TestEvent event) {
        return book.tree.inclusion(event.position(), book.leaves.size());
    }

    private int place(TestEvent added) {
        return firstEvent
                + (int) told.stream()
                        .filter(event -> event.position() < added.position())
                        .count();
    }

    private static String named(TestEvent event, String what) {
        String subject = what.startsWith("was added") ? TestBook.DRESDEN : event.subject();
        return "Event " + event.position() + " of " + subject + " " + what;
    }
}
