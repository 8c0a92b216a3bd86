package de.kooperationsbuch.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private final TestBook book = TestBook.of(120, 7);
    private final Trust trust = Asked.trust(book.key);
    private final TestEvent told = book.of(TestBook.DRESDEN).get(3);

    @Test
    void a_receipt_that_opens_its_leaf_shows_step_subject_and_tag_key() {
        Report report = Asked.receipt(told.receipt(book), trust);
        assertThat(Asked.failures(report)).isEmpty();
        assertThat(Asked.said(report.holding()))
                .contains(
                        "step " + told.stepId() + " of " + TestBook.DRESDEN,
                        TestEvent.base64(book.tagKey(TestBook.DRESDEN)));
    }

    @Test
    void a_receipt_that_stays_closed_holds_and_says_less() {
        Report report = Asked.receipt(told.receipt(book).replaceAll(",\"tagKey\".*", "}"), trust);
        assertThat(Asked.failures(report)).isEmpty();
        assertThat(Asked.said(report.holding())).doesNotContain(TestBook.DRESDEN);
    }

    @Test
    void a_tag_key_of_another_history_does_not_fit() {
        String key = TestEvent.base64(book.tagKey("organisation:afropa"));
        String other = told.receipt(book).replaceAll("\"tagKey\":\"[^\"]*", "\"tagKey\":\"" + key);
        assertThat(Asked.failures(Asked.receipt(other, trust))).contains("is not filed under the tag");
    }

    @Test
    void what_a_receipt_says_was_recorded_is_compared() {
        String changed = told.saying("{}".getBytes(StandardCharsets.UTF_8)).receipt(book);
        assertThat(Asked.failures(Asked.receipt(changed, trust))).contains("was changed after it was recorded.");
        String renamed = told.receipt(book).replaceFirst("\"stepId\":\"[^\"]*", "\"stepId\":\"other");
        assertThat(Asked.failures(Asked.receipt(renamed, trust))).contains("as step other");
    }

    @Test
    void a_receipt_without_one_of_its_members_is_none() {
        for (String member : List.of("subject", "stepId", "index", "leaf", "proof", "checkpoint", "salt"))
            assertThat(Asked.failures(Asked.receipt(told.receipt(book).replace('"' + member + '"', "\"x\""), trust)))
                    .isEqualTo("The receipt has no " + member + ", or it is not written as it has to be.");
    }

    @Test
    void receipts_of_the_history_shown_are_among_its_leaves() {
        Trust kept = Asked.with(trust, told.receipt(book), book.tlogProof(told.position(), told.position()));
        Report report = Asked.bundle(book.bundle(), kept);
        assertThat(Asked.failures(report)).isEmpty();
        assertThat(Asked.said(report.holding())).contains("is among those of the bundle and carries its tag.");
    }

    /** Each bundle by itself holds: one log, one subject, two tag keys. */
    @Test
    void a_second_history_of_the_subject_is_found_by_a_receipt_of_the_first() {
        List<String> receipts = List.of(told.receipt(book), book.tlogProof(told.position(), told.position()));
        book.fileAnew(TestBook.DRESDEN);
        book.record(TestBook.DRESDEN);
        List<String> second = book.bundle();
        assertThat(Asked.failures(Asked.bundle(second, trust))).isEmpty();
        for (String receipt : receipts)
            assertThat(Asked.failures(Asked.bundle(second, Asked.with(trust, receipt))))
                    .isEqualTo("Leaf " + told.position() + " of the receipt receipt stands in the log under another tag"
                            + " than that of the bundle: there is a history of " + TestBook.DRESDEN
                            + " beside the one shown.");
    }

    @Test
    void a_receipt_of_another_subject_or_log_is_no_receipt_of_the_bundle() {
        String organisation = book.of("organisation:afropa").get(0).receipt(book);
        assertThat(Asked.failures(Asked.bundle(book.bundle(), Asked.with(trust, organisation))))
                .contains("It is about organisation:afropa, the bundle about " + TestBook.DRESDEN);
        TestBook other = TestBook.of(120, 8);
        TestEvent elsewhere = other.of(TestBook.DRESDEN).get(3);
        assertThat(Asked.failures(Asked.bundle(book.bundle(), Asked.with(trust, elsewhere.receipt(other)))))
                .contains("the bundle has another one than the receipt");
    }

    @Test
    void a_receipt_of_an_end_that_was_cut_off_is_found() {
        List<TestEvent> all = book.of(TestBook.DRESDEN);
        TestEvent last = all.get(all.size() - 1);
        List<String> cut = book.bundle(last.position(), book.key);
        assertThat(Asked.failures(Asked.bundle(cut, Asked.with(trust, last.receipt(book)))))
                .contains("lies behind the " + last.position() + " leaves");
    }
}
