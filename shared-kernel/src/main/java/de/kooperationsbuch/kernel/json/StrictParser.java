package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.util.JsonParserDelegate;

/** Refuses, while reading, what no envelope may hold anywhere: null, control characters, broken characters, endless texts. */
final class StrictParser extends JsonParserDelegate {
    static final int LONGEST_TEXT = 4_000;

    StrictParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public JsonToken nextToken() {
        JsonToken token = next();
        if (token == JsonToken.VALUE_NULL && !streamReadContext().inRoot())
            throw refusal(ProblemType.MALFORMED, "null");
        if (token == JsonToken.VALUE_STRING) check(getString());
        if (token == JsonToken.PROPERTY_NAME) check(currentName());
        return token;
    }

    /** Names must not slip past the checks. */
    @Override
    public String nextName() {
        return nextToken() == JsonToken.PROPERTY_NAME ? currentName() : null;
    }

    /** Only this error of Jackson's can say where it lies: the reading context still names the field. */
    private JsonToken next() {
        try {
            return super.nextToken();
        } catch (StreamReadException e) {
            if (!String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")) throw e;
            throw refusal(ProblemType.MALFORMED, "duplicate", currentName());
        }
    }

    private void check(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT)
            throw refusal(ProblemType.INVALID_VALUE, "long-text", LONGEST_TEXT);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t')
                throw refusal(ProblemType.INVALID_VALUE, "control-character", String.format("U+%04X", (int) c));
            if (Character.isSurrogate(c) && !isPair(text, i))
                throw refusal(ProblemType.MALFORMED, "broken-character", String.format("U+%04X", (int) c));
        }
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private Refusal refusal(ProblemType type, String sentence, Object... facts) {
        String pointer = streamReadContext().pathAsPointer().toString();
        return new Refusal(type, sentence, facts).at(sendable(pointer));
    }

    /** A name with half a character in it could not be sent back. */
    private static String sendable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
