package de.kooperationsbuch.kernel.json;

import static de.kooperationsbuch.kernel.problem.ProblemType.MALFORMED;

import de.kooperationsbuch.kernel.problem.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads bytes as one JSON object and nothing else. */
final class StrictJson {
    private StrictJson() {}

    static ObjectNode object(byte[] utf8) {
        try (JsonParser parser = new StrictParser(BookMapper.mapper().createParser(text(utf8)))) {
            JsonNode node = BookMapper.mapper().readTree(parser);
            if (!(node instanceof ObjectNode object)) throw new Refusal(MALFORMED, "not-an-object");
            if (parser.nextToken() != null) throw new Refusal(MALFORMED, "trailing");
            return object;
        } catch (JacksonException e) {
            throw Malformation.of(e);
        }
    }

    private static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(MALFORMED, "not-utf8");
        }
    }
}
