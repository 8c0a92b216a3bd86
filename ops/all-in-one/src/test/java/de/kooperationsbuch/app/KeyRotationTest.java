package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The log gets a new key: for a while whoever trusts either of the two can go on checking, and then goes on with the new one. */
class KeyRotationTest {
    private static final String BUND = "organisation=bund";

    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void whoever_trusts_the_old_key_is_led_to_the_new_one() throws Exception {
        try (RunningBook book = RunningBook.on(data, "--kooperationsbuch.log.overlap=8s")) {
            award(book, "registered", "OrganisationRegistered", "\"kind\":\"VERBUND\",\"name\":\"Bund\"");
            Auditor old = Auditor.of(book, files.resolve("old"));
            Path before = old.checkpoint(book, "before");

            book.postAs(FrontDesk.ADMIN, "/api/operations/log-keys/rotate", "application/json", "{}");
            Auditor young = Auditor.of(book, files.resolve("young"));
            Path both = old.checkpoint(book, "both");
            assertThat(young.key()).isNotEqualTo(old.key());
            assertThat(signatures(both)).isEqualTo(2);
            assertThat(old.verifyBundle(book, BUND).findings()).isEmpty();
            assertThat(young.verifyBundle(book, BUND, "--checkpoint", both.toString())
                            .findings())
                    .isEmpty();

            int award = 0;
            do award(book, "award-" + award++, "AwardReceived", "\"title\":\"Preis\"");
            while (signatures(young.checkpoint(book, "after")) == 2);
            assertThat(young.verifyBundle(book, BUND, "--checkpoint", both.toString())
                            .findings())
                    .isEmpty();
            assertThat(young.verifyConsistency(book, both).findings()).isEmpty();
            assertThat(old.verifyBundle(book, BUND).findings())
                    .singleElement()
                    .asString()
                    .startsWith("No key that you trust signed the checkpoint");
            assertThat(old.verify(
                                    "bundle",
                                    old.bundle(book, BUND),
                                    "--key",
                                    young.key(),
                                    "--checkpoint",
                                    before.toString())
                            .findings())
                    .isEmpty();
            JsonNode keys = book.answer(null, "/api/log/keys");
            assertThat(keys.get(0).has("until")).isTrue();
            assertThat(keys.get(1).has("until")).isFalse();
            assertThat(Auditor.verified(book)).isEqualTo("holds");
        }
    }

    private static long signatures(Path note) throws Exception {
        return Files.readAllLines(note).stream()
                .filter(line -> line.startsWith("— "))
                .count();
    }

    private static void award(RunningBook book, String id, String step, String data) throws Exception {
        var recorded = book.record(
                "{\"step\":\"%s\",\"stepId\":\"%s\",\"organisation\":\"bund\",\"by\":\"bund\",\"effectiveOn\":\"2026\",\"data\":{%s}}"
                        .formatted(step, id, data));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        book.seen(recorded);
        book.ask("/api/organisations/bund/steps/" + id + "/proof");
    }
}
