package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A request body put on disk before anything is judged, so that a slow sender holds nothing and a lost race can be run again. */
final class Spool implements AutoCloseable {
    static final int MOST_LINES = 200_000;
    static final long MOST_BYTES = 1L << 30;
    private final Path file;

    private Spool(Path file) {
        this.file = file;
    }

    /** @throws Refusal if there are more lines or bytes than an import may have */
    static Spool of(InputStream body) throws IOException {
        Spool spool = new Spool(Files.createTempFile("kooperationsbuch-import", ".ndjson"));
        try (OutputStream out = Files.newOutputStream(spool.file)) {
            byte[] buffer = new byte[1 << 16];
            long bytes = 0;
            int ends = 0;
            byte last = '\n';
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                out.write(buffer, 0, n);
                bytes += n;
                for (int i = 0; i < n; i++) if (buffer[i] == '\n') ends++;
                if (n > 0) last = buffer[n - 1];
                if (ends + (last == '\n' ? 0 : 1) > MOST_LINES)
                    throw new Refusal(ProblemType.TOO_LARGE, "too-large.lines", MOST_LINES);
                if (bytes > MOST_BYTES) throw new Refusal(ProblemType.TOO_LARGE, "too-large.body", MOST_BYTES);
            }
            return spool;
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
