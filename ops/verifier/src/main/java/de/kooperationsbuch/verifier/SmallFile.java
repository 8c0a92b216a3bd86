package de.kooperationsbuch.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that fits into memory whole: a checkpoint, a receipt, a proof. Whatever is larger is none of these. */
final class SmallFile {
    private static final int LARGEST = 1 << 20;

    private SmallFile() {}

    static byte[] read(Path file) throws IOException, Broken {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) throw new Broken("use.too.large", file, LARGEST);
            return bytes;
        }
    }
}
