package de.kooperationsbuch.kernel.json;

import static de.kooperationsbuch.kernel.json.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class BadEnvelopesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/refused/shapes.txt", delimiter = '|', quoteCharacter = '`')
    void a_wrong_shape_is_refused_by_reader_and_schema(
            String sample, String where, String instead, String type, String field) {
        String envelope = changed(sample, where, instead);
        refused(envelope, type, field);
        assertThat(PublishedSchema.complaints(new JsonMapper().readTree(envelope)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/refused/values.txt", delimiter = '|', quoteCharacter = '`')
    void an_impossible_value_is_refused_by_the_reader(
            String sample, String where, String instead, String type, String field) {
        refused(changed(sample, where, instead), type, field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /recordedAt | "yesterday" | invalid-value
            /recordedAt | 5           | malformed
            /recordedAt | {}          | malformed
            /channel    | "pigeon"    | invalid-value
            /channel    | []          | malformed
            /recordedBy | {}          | malformed
            """)
    void a_line_must_say_properly_how_it_was_recorded(String where, String instead, String type) {
        byte[] line = changed("MemberJoined", where, instead).getBytes(StandardCharsets.UTF_8);
        refused(EnvelopeReader.ofLines(), line, type, where);
    }

    @Test
    void who_records_may_be_left_out_only_where_the_reader_is_told() {
        byte[] envelope = changed("MemberJoined", "/by", "-").getBytes(StandardCharsets.UTF_8);
        refused(EnvelopeReader.ofLines(), envelope, "malformed", "/by");
        refused(EnvelopeReader.ofPosts(), envelope, "malformed", "/by");
        OrganisationId author = new OrganisationId("neustadt");
        var filled = EnvelopeReader.ofPosts().read(envelope, LocalDate.EPOCH, author);
        assertThat(filled.step().step().by()).isEqualTo(author);
        byte[] whole = Samples.envelope("MemberJoined").toString().getBytes(StandardCharsets.UTF_8);
        var named = EnvelopeReader.ofPosts().read(whole, LocalDate.EPOCH, author);
        assertThat(named.step().step().by()).isNotEqualTo(author);
    }

    private static String changed(String sample, String where, String instead) {
        ObjectNode envelope = Samples.envelope(sample);
        JsonPointer pointer = JsonPointer.compile(where);
        JsonNode parent = envelope.at(pointer.head());
        JsonPointer last = pointer.last();
        if (parent instanceof ArrayNode list) list.set(last.getMatchingIndex(), "@");
        else if (instead.equals("-")) ((ObjectNode) parent).remove(last.getMatchingProperty());
        else ((ObjectNode) parent).put(last.getMatchingProperty(), "@");
        return envelope.toString().replace("\"@\"", instead);
    }
}
