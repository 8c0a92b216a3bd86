package de.kooperationsbuch.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a file, so that a copy that was damaged while it lay there is not taken for a good one. */
final class Digest {
    private Digest() {}

    static String of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) sha256.update(buffer, 0, n);
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static void require(Path file, String expected) throws IOException {
        if (Files.notExists(file)) throw new Unusable("The backup lacks " + file);
        if (!of(file).equals(expected))
            throw new Unusable(file + " is damaged: its SHA-256 is not that of the manifest");
    }
}
