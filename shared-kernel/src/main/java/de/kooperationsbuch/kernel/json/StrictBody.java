package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;

/** Reads a small body that is not a step into a record: nothing missing, nothing unknown, nothing guessed or converted. */
public final class StrictBody {
    private static final int MOST_BYTES = 16_384;

    private StrictBody() {}

    /**
     * @param type a record; what may be left out is marked as nullable
     * @throws Refusal naming the first thing that is wrong
     */
    public static <T> T read(InputStream body, Class<T> type) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw new Refusal(ProblemType.TOO_LARGE, "too-large.body", MOST_BYTES);
        try {
            return BookMapper.mapper().treeToValue(StrictJson.object(bytes), type);
        } catch (JacksonException e) {
            throw Malformation.in(e, place(e));
        }
    }

    private static String place(JacksonException failure) {
        String path = "";
        for (var reference : failure.getPath())
            path = EnvelopeFields.pointer(
                    path,
                    reference.getPropertyName() != null
                            ? reference.getPropertyName()
                            : String.valueOf(reference.getIndex()));
        return path;
    }
}
