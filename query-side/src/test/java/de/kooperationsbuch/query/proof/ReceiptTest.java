package de.kooperationsbuch.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.transparency.SubjectSecret;
import de.kooperationsbuch.query.running.Answer;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import de.kooperationsbuch.query.running.Tree;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReceiptTest {
    private static final String STEPS = "/api/cooperations/lindenau-bunt/steps/";
    private static final String[] PUBLISHED = {"""
        {"step":"PublicationAgreed","stepId":"published","cooperation":"lindenau-bunt","by":"lindenau",
         "data":{"parts":["CYCLE"]}}""", """
        {"step":"StepConfirmed","stepId":"published-by-both","cooperation":"lindenau-bunt","by":"bunt",
         "data":{"of":"published"}}"""};
    private static final String[] RATED = {"""
        {"step":"CycleOpened","stepId":"cycle","cooperation":"lindenau-bunt","by":"lindenau",
         "data":{"cycle":"2025","from":"2025-01-01","until":"2025-12-31"}}""", """
        {"step":"PartnershipRated","stepId":"rated","cooperation":"lindenau-bunt","by":"bunt","effectiveOn":"2025",
         "data":{"cycle":"2025","equality":2,"reliability":3,"information":2,"influence":1,"comment":"leider"}}"""};
    private RunningBook book;

    @BeforeEach
    void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(Cast.meeting("lindenau-bunt", "meeting", "2025-06-01"));
    }

    @AfterEach
    void stop() {
        book.close();
    }

    @Test
    void a_receipt_leads_from_the_leaf_to_the_root_of_its_checkpoint() {
        JsonNode receipt = proof(Asking.OVERSEER, "meeting").json();
        List<byte[]> path = receipt.get("proof").values().stream()
                .map(hash -> Base64.getDecoder().decode(hash.stringValue()))
                .toList();
        byte[] leaf = receipt.get("leaf").stringValue().getBytes(StandardCharsets.UTF_8);
        String root = receipt.get("checkpoint").stringValue().split("\n")[2];
        assertThat(Base64.getEncoder()
                        .encodeToString(Tree.rootOf(leaf, receipt.get("index").asLong(), 5, path)))
                .isEqualTo(root);
        assertThat(receipt.get("keys").size()).isEqualTo(1);
        assertThat(receipt.propertyNames())
                .containsExactly(
                        "subject", "stepId", "index", "leaf", "proof", "checkpoint", "keys", "tagKey", "event");
    }

    @Test
    void whoever_sees_the_whole_can_open_the_leaf() {
        JsonNode event = proof(Asking.member("bunt"), "meeting").json().get("event");
        assertThat(event.propertyNames())
                .containsExactly("salt", "type", "payloadType", "revision", "eventId", "stepId", "payload", "metaData");
        assertThat(new String(Base64.getDecoder().decode(event.get("payload").stringValue()), StandardCharsets.UTF_8))
                .contains("Räume für alle");
    }

    @Test
    void whoever_can_open_the_leaf_sees_under_which_tag_it_is_filed() {
        JsonNode receipt = proof(Asking.member("bunt"), "meeting").json();
        byte[] tagKey = Base64.getDecoder().decode(receipt.get("tagKey").stringValue());
        assertThat(receipt.get("leaf").stringValue().split(" ")[3])
                .isEqualTo(Base64.getEncoder().encodeToString(SubjectSecret.hmac(tagKey, "cooperation:lindenau-bunt")));
        assertThat(book.get(Asking.member("lindenau"), "/api/log/bundle?cooperation=lindenau-bunt")
                        .text())
                .contains("\"tagKey\":\"" + receipt.get("tagKey").stringValue() + "\"");
    }

    @Test
    void whoever_sees_a_step_only_in_public_gets_proof_and_no_event() {
        book.record(PUBLISHED);
        assertThat(proof(Caller.PUBLIC, "meeting").json().has("leaf")).isTrue();
        assertThat(proof(Caller.PUBLIC, "meeting").json().has("event")).isFalse();
        assertThat(proof(Caller.PUBLIC, "meeting").json().has("tagKey")).isFalse();
    }

    @Test
    void a_rating_that_is_kept_back_stays_closed_to_the_other_side() {
        book.record(RATED);
        assertThat(proof(Asking.member("lindenau"), "rated").json().has("event"))
                .isFalse();
        assertThat(proof(Asking.member("lindenau"), "rated").json().has("tagKey"))
                .isFalse();
        assertThat(proof(Asking.member("bunt"), "rated").json().has("event")).isTrue();
        assertThat(proof(Asking.auditor("lindenau"), "rated").json().has("event"))
                .isTrue();
    }

    @Test
    void strangers_hear_what_they_hear_of_what_does_not_exist() {
        for (String file : List.of("proof", "tlog-proof")) {
            assertThat(book.get(Caller.PUBLIC, STEPS + "meeting/" + file).status())
                    .isEqualTo(404);
            assertThat(book.get(Asking.member("fremd"), STEPS + "meeting/" + file)
                            .status())
                    .isEqualTo(404);
            assertThat(book.get(STEPS + "nothing/" + file).status()).isEqualTo(404);
            assertThat(book.get(STEPS + "No:Step/" + file).status()).isEqualTo(404);
        }
        book.record(PUBLISHED);
        assertThat(proof(Caller.PUBLIC, "opened").status()).isEqualTo(200);
        book.record(RATED);
        assertThat(proof(Caller.PUBLIC, "rated").status()).isEqualTo(404);
    }

    @Test
    void what_the_log_does_not_have_yet_is_asked_for_later() {
        book.transparency().stayBehind(1);
        Answer answer = proof(Asking.OVERSEER, "meeting");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/try-later");
        assertThat(proof(Asking.OVERSEER, "opened").status()).isEqualTo(200);
    }

    @Test
    void an_event_whose_row_is_gone_cannot_be_opened_but_its_leaf_is_shown() {
        book.transparency().lose(4);
        assertThat(proof(Asking.OVERSEER, "meeting").json().has("event")).isFalse();
        assertThat(proof(Asking.OVERSEER, "meeting").json().get("index").asInt())
                .isEqualTo(4);
    }

    @Test
    void the_file_of_a_step_is_the_same_proof() {
        Answer file = book.get(STEPS + "meeting/tlog-proof");
        JsonNode receipt = proof(Asking.OVERSEER, "meeting").json();
        String leaf = receipt.get("leaf").stringValue();
        assertThat(file.text())
                .isEqualTo("c2sp.org/tlog-proof@v1\nextra "
                        + Base64.getEncoder().encodeToString(leaf.getBytes(StandardCharsets.UTF_8))
                        + "\nindex 4\n"
                        + receipt.get("proof").get(0).stringValue() + "\n\n"
                        + receipt.get("checkpoint").stringValue());
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"meeting.tlog-proof\"");
    }

    private Answer proof(Caller caller, String step) {
        return book.get(caller, STEPS + step + "/proof");
    }
}
