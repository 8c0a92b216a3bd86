package de.kooperationsbuch.kernel.json;

import static de.kooperationsbuch.kernel.json.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class BadBytesTest {
    private static final String GOOD = Samples.envelope("MemberJoined").toString();
    private static final String OPEN = GOOD.substring(0, GOOD.length() - 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "{",
                "}",
                "[",
                "[]",
                "[{}]",
                "null",
                "5",
                "\"x\"",
                "true",
                "{a:1}",
                "{'a':1}",
                "// x\n{}"
            })
    void what_is_no_object_is_malformed(String text) {
        refused(text, "malformed", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",}",
                "}}",
                "} x",
                "} {}",
                "}\u0000",
                ",\"x\":NaN}",
                ",\"x\":01}",
                ",\"x\":+1}",
                ",\"x\":.5}",
                ",\"x\":\"\u0007\"}",
                ",\"x\":\"\\q\"}"
            })
    void a_good_beginning_does_not_help(String end) {
        refused(OPEN + end, "malformed", null);
    }

    @Test
    void other_encodings_are_malformed() {
        refused(GOOD.getBytes(StandardCharsets.UTF_16), "malformed", null);
        refused(GOOD.getBytes(StandardCharsets.UTF_16LE), "malformed", null);
        refused("{\"step\":\"Ü\"}".getBytes(StandardCharsets.ISO_8859_1), "malformed", null);
        refused("\uFEFF" + GOOD, "malformed", null);
    }

    @Test
    void overlong_and_cut_utf8_is_malformed() {
        refused(new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', '}'}, "malformed", null);
        refused(new byte[] {'{', '"', (byte) 0xE2, (byte) 0x82, '"', '}'}, "malformed", null);
        refused(new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'}, "malformed", null);
    }

    @Test
    void a_field_that_is_there_twice_is_named() {
        refused(OPEN + ",\"by\":\"musterstadt\"}", "malformed", "/by");
        refused(OPEN.replace("\"data\":{", "\"data\":{\"member\":\"x\",") + "}", "malformed", "/data/member");
    }

    @Test
    void names_are_held_to_the_same_characters_as_texts() {
        refused(OPEN + ",\"\\ud800\":1}", "malformed", null);
        refused(OPEN + ",\"\\u0007\":1}", "invalid-value", "/\u0007");
    }

    @Test
    void endless_nesting_and_endless_numbers_are_malformed() {
        refused(OPEN + ",\"x\":" + "[".repeat(100_000), "malformed", null);
        refused(OPEN + ",\"x\":" + "{\"x\":".repeat(100_000), "malformed", null);
        refused(OPEN + ",\"x\":" + "9".repeat(1_000) + "}", "malformed", null);
        refused(OPEN + ",\"" + "x".repeat(60_000) + "\":1}", "malformed", null);
    }

    @Test
    void texts_end_at_4000_characters_whatever_these_are() {
        ObjectNode envelope = Samples.envelope("AwardReceived");
        String longest = "\uD83C\uDF08".repeat(4_000);
        envelope.withObject("/data").put("title", longest);
        EnvelopeReader.ofPosts().read(bytes(envelope), LocalDate.EPOCH);
        assertThat(PublishedSchema.complaints(envelope)).isEmpty();
        envelope.withObject("/data").put("title", longest + "!");
        refused(bytes(envelope), "invalid-value", "/data/title");
        assertThat(PublishedSchema.complaints(envelope)).isNotEmpty();
    }

    private static byte[] bytes(ObjectNode envelope) {
        return envelope.toString().getBytes(StandardCharsets.UTF_8);
    }
}
