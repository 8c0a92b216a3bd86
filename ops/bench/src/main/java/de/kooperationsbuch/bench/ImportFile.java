package de.kooperationsbuch.bench;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.json.EnvelopeWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of made-up steps, one envelope a line. */
final class ImportFile {
    private ImportFile() {}

    /** Writes so many cooperations with so many steps each; the partners come first. */
    static Path write(Path file, String name, int cooperations, int steps) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            MadeUp.partners().forEach(step -> line(out, step));
            for (int c = 0; c < cooperations; c++)
                for (int n = 0; n < steps; n++) line(out, MadeUp.nth(name + "-" + c, n));
        }
        return file;
    }

    private static void line(BufferedWriter out, Step step) {
        try {
            out.write(EnvelopeWriter.write(step).toString());
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
