package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request, up to 1 MiB. */
final class BoundedBody {
    private static final int MOST_BYTES = 1 << 20;

    private BoundedBody() {}

    /** @throws Refusal if there is more */
    static byte[] read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw new Refusal(ProblemType.TOO_LARGE, "too-large.body", MOST_BYTES);
        return bytes;
    }
}
