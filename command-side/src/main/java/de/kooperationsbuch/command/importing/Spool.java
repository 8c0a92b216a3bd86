package de.kooperationsbuch.command.importing;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;

/**
 * A request body put on disk before anything is judged, so that a slow sender holds nothing and a lost race can be run again. The file goes with the
 * process, however that ends.
 */
final class Spool implements Source, AutoCloseable {
    private final FileChannel file;
    private int lines;

    private Spool() throws IOException {
        file = FileChannel.open(Files.createTempFile("kooperationsbuch-import", null), READ, WRITE, DELETE_ON_CLOSE);
    }

    /** @throws Refusal if there are more lines */
    static Spool of(InputStream body, int mostLines) throws IOException {
        Spool spool = new Spool();
        try {
            spool.fill(body, mostLines);
            return spool;
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    private void fill(InputStream body, int mostLines) throws IOException {
        OutputStream out = Channels.newOutputStream(file);
        byte[] buffer = new byte[1 << 16];
        int ends = 0;
        byte last = '\n';
        for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
            out.write(buffer, 0, n);
            for (int i = 0; i < n; i++) if (buffer[i] == '\n') ends++;
            if (n > 0) last = buffer[n - 1];
            lines = ends + (last == '\n' ? 0 : 1);
            if (lines > mostLines) throw new Refusal(ProblemType.TOO_LARGE, "too-large.lines", mostLines);
        }
    }

    /** How many lines there are, blank ones too. */
    int lines() {
        return lines;
    }

    /** The body from its beginning; closing what is returned leaves the spool open. */
    @Override
    public InputStream open() throws IOException {
        file.position(0);
        return new FilterInputStream(Channels.newInputStream(file)) {
            @Override
            public void close() {}
        };
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
